import Phaser from 'phaser';
import { NEARNESS, PACKET_RADIUS } from './art/atlas.ts';
import type { Art } from './art/atlas.ts';
import { numeric, paletteNow, roofColour, roofOf } from './art/palette.ts';
import type { MapPoint } from '../session/map-placement.ts';
import type { LinkPicture } from '../session/board-picture.ts';
import { DEPTH } from './layers.ts';
import type { Motions } from './motions.ts';
import type { View } from './view.ts';

/** A packet takes 1.1 s to the next one's place. */
const GAP_MS = 1100;
const WIDEST = 4;

/** The strand's texture is this high, and shows the halo and the core of a link this many of its widths across. */
const STRAND_HEIGHT = 16;
const HALO = 3.2;
const CORE = 0.55;

/** Compute on its way: a strand of light, and packets whose area is in proportion to the megawatts. */
export class LinkStrand {
  private readonly scene: Phaser.Scene;
  private readonly art: Art;
  private strand: Phaser.GameObjects.Rope | Phaser.GameObjects.Graphics | undefined;
  private packets: Phaser.GameObjects.Image[] = [];
  private points: readonly MapPoint[] = [];
  private length = 1;
  private gap = 14;
  private mw = 0;
  private owner = '';
  private opacity = 1;
  private view: View | undefined;
  private palette = paletteNow();

  constructor(scene: Phaser.Scene, art: Art) {
    this.scene = scene;
    this.art = art;
  }

  show(link: LinkPicture, points: readonly MapPoint[], motions: Motions | null): void {
    if (points === this.points && this.owner === link.owner && this.mw === link.mw) return;
    const before = this.mw;
    this.owner = link.owner;
    this.mw = link.mw;
    this.points = points;
    this.length = this.points.reduce((sum, point, index) => {
      const last = this.points[index - 1];
      return last === undefined ? sum : sum + Math.hypot(point.x - last.x, point.y - last.y);
    }, 0);
    this.lay();
    if (motions === null || before > 0) return;
    void motions.run(700, (t) => {
      this.opacity = t;
      this.strand?.setAlpha(t);
    });
  }

  /** Widths and gaps keep the land's scale while the camera moves; only a new size of the stage changes them. */
  follow(view: View): void {
    const resized = this.view?.rest.scale !== view.rest.scale || this.view.density !== view.density;
    const recoloured = this.palette !== paletteNow();
    this.view = view;
    this.palette = paletteNow();
    if (resized || recoloured) this.lay();
    else this.dress(view);
  }

  /** Moves the packets to where they are at this time. */
  flow(time: number): void {
    const segments = this.points.length - 1;
    const step = this.length / segments;
    const shift = (time / GAP_MS) % 1;
    for (const [index, packet] of this.packets.entries()) {
      const along = ((index + shift) * this.gap) / step;
      const segment = Math.min(segments - 1, Math.floor(along));
      const a = this.points[segment];
      const b = this.points[segment + 1];
      if (a === undefined || b === undefined) return;
      const rest = along - segment;
      packet.setPosition(a.x + (b.x - a.x) * rest, a.y + (b.y - a.y) * rest);
      packet.setAlpha(rest > 1 ? 0 : 0.95 * this.opacity);
    }
  }

  destroy(): void {
    this.strand?.destroy();
    for (const packet of this.packets) packet.destroy();
    this.packets = [];
  }

  /** The link's width in the plane. */
  private width(view: View): number {
    return (Math.min(WIDEST, Math.sqrt(this.mw / 100)) * view.style.linkWidth) / view.rest.scale;
  }

  private lay(): void {
    const view = this.view;
    if (view === undefined || this.points.length === 0) return;
    this.strand?.destroy();
    const width = this.width(view);
    this.strand = this.scene.sys.renderer.type === Phaser.WEBGL ? this.rope(width) : this.lines(width);
    this.strand.setDepth(DEPTH.links).setAlpha(this.opacity);
    this.gap = view.style.packetGap / view.rest.scale;
    const wanted = Math.floor(this.length / this.gap);
    while (this.packets.length > wanted) this.packets.pop()?.destroy();
    while (this.packets.length < wanted) {
      const packet = this.scene.add.image(0, 0, this.art.sheet(view.near), 'packet').setDepth(DEPTH.packets);
      this.packets.push(packet);
    }
    this.dress(view);
  }

  private dress(view: View): void {
    const sheet = this.art.sheet(view.near);
    const drawn = PACKET_RADIUS * 2 * view.density * NEARNESS[view.near];
    const scale = (this.width(view) * 0.95) / drawn;
    for (const packet of this.packets) {
      if (packet.texture.key !== sheet) packet.setTexture(sheet, 'packet');
      packet.setScale(scale);
    }
    const { strand } = this;
    const key = this.art.sheet(0);
    if (strand instanceof Phaser.GameObjects.Rope && strand.texture.key !== key) {
      strand.setTexture(key, `strand/${roofOf(this.owner)}`);
    }
  }

  private rope(width: number): Phaser.GameObjects.Rope {
    const scale = (width * HALO) / STRAND_HEIGHT;
    const points = this.points.map(({ x, y }) => new Phaser.Math.Vector2(x / scale, y / scale));
    const frame = `strand/${roofOf(this.owner)}`;
    return this.scene.add.rope(0, 0, this.art.sheet(0), frame, points, true).setScale(scale);
  }

  /** The same link where there is no WebGL: two plain lines. */
  private lines(width: number): Phaser.GameObjects.Graphics {
    const graphics = this.scene.add.graphics();
    const colour = numeric(roofColour(roofOf(this.owner)));
    const points = this.points.map(({ x, y }) => new Phaser.Math.Vector2(x, y));
    for (const [share, alpha] of [[HALO, 0.13] as const, [CORE, 0.5] as const]) {
      graphics.lineStyle(width * share, colour, alpha).strokePoints(points);
    }
    return graphics;
  }
}
