import type Phaser from 'phaser';

/** Paints a room's pictures at the density of the screen, and forgets them together. */
export class Brush {
  private readonly scene: Phaser.Scene;
  private readonly density: number;
  private readonly images = new Map<string, Phaser.GameObjects.Image>();
  private static serial = 0;

  constructor(scene: Phaser.Scene, density: number) {
    this.scene = scene;
    this.density = density;
  }

  /** A picture of so many CSS pixels. `draw` works in a box of its own units, as wide as `units`. */
  paint(
    box: { readonly width: number; readonly height: number },
    width: number,
    draw: (ctx: CanvasRenderingContext2D) => void,
  ): Phaser.GameObjects.Image {
    const image = this.scene.add.image(0, 0, '__DEFAULT');
    this.repaint(image, box, width, draw);
    return image.setScale(1 / this.density);
  }

  /** Draws a picture anew. */
  repaint(
    image: Phaser.GameObjects.Image,
    box: { readonly width: number; readonly height: number },
    width: number,
    draw: (ctx: CanvasRenderingContext2D) => void,
  ): void {
    const scale = (width / box.width) * this.density;
    Brush.serial += 1;
    const key = `room/${Brush.serial}`;
    const texture = this.scene.textures.createCanvas(
      key,
      Math.max(1, Math.ceil(box.width * scale)),
      Math.max(1, Math.ceil(box.height * scale)),
    );
    if (texture === null) return;
    texture.context.scale(scale, scale);
    draw(texture.context);
    texture.refresh();
    const old = image.texture.key;
    image.setTexture(key);
    if (this.images.delete(old)) this.scene.textures.remove(old);
    this.images.set(key, image);
  }

  forget(): void {
    for (const [key, image] of this.images) {
      image.destroy();
      this.scene.textures.remove(key);
    }
    this.images.clear();
  }
}
