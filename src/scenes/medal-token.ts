import type Phaser from 'phaser';
import type { Art } from './art/atlas.ts';
import type { CasePicture, MedalPicture, OfferPicture } from '../session/board-picture.ts';
import { DEPTH } from './layers.ts';
import { EASE } from './motions.ts';
import type { Motions } from './motions.ts';
import { roofOf } from './art/palette.ts';
import { setAt } from './view.ts';
import type { View } from './view.ts';

/** How far a token swells when something happens to it, and for how long. */
const SWELL = 0.18;
const SWELL_MS = 420;

function swell(motions: Motions, set: (by: number) => void): void {
  void motions.run(SWELL_MS, (t) => set(1 + SWELL * Math.sin(t * Math.PI)), EASE.linear);
}

/** A side's medal: it hides the middle of no city, and a line in the threads ties it there. */
export class MedalToken {
  private readonly art: Art;
  private readonly image: Phaser.GameObjects.Image;
  private picture: MedalPicture | undefined;
  private view: View | undefined;
  private by = 1;

  constructor(scene: Phaser.Scene, art: Art, side: string) {
    this.art = art;
    this.image = scene.add.image(0, 0, art.sheet(0), `medal/${side}`).setDepth(DEPTH.medals);
  }

  show(picture: MedalPicture): void {
    this.picture = picture;
    if (this.view !== undefined) this.follow(this.view);
  }

  swell(motions: Motions): void {
    swell(motions, (by) => {
      this.by = by;
      if (this.view !== undefined && this.image.active) this.follow(this.view);
    });
  }

  follow(view: View): void {
    this.view = view;
    const { picture, image } = this;
    if (picture === undefined) return;
    const sheet = this.art.sheet(view.near);
    if (image.texture.key !== sheet) image.setTexture(sheet, image.frame.name);
    // where badges have no room, neither has a medal beside its city
    const place = view.style.badges ? picture : { x: picture.pinX, y: picture.pinY };
    const { x, y } = setAt(view, place);
    image.setPosition(x, y).setScale(view.token * this.by);
  }

  destroy(): void {
    this.image.destroy();
  }
}

/** A case's badge. Its ring is drawn anew when the case moves on a stage. */
export class CaseToken {
  private readonly art: Art;
  private readonly image: Phaser.GameObjects.Image;
  private picture: CasePicture | undefined;
  private view: View | undefined;
  private by = 1;

  constructor(scene: Phaser.Scene, art: Art) {
    this.art = art;
    this.image = scene.add.image(0, 0, '__DEFAULT').setDepth(DEPTH.badges).setVisible(false);
  }

  show(picture: CasePicture, motions: Motions | null): void {
    const moved = this.picture !== undefined && this.picture.stage !== picture.stage;
    this.picture = picture;
    if (this.view !== undefined) this.follow(this.view);
    if (!moved || motions === null) return;
    swell(motions, (by) => {
      this.by = by;
      if (this.view !== undefined && this.image.active) this.follow(this.view);
    });
  }

  follow(view: View): void {
    this.view = view;
    const { picture, image } = this;
    if (picture === undefined) return;
    image.setVisible(view.style.badges);
    if (!view.style.badges) return;
    const key = this.art.badge(picture, view.near);
    if (image.texture.key !== key) image.setTexture(key).setOrigin(0.5);
    const { x, y } = setAt(view, picture);
    image.setPosition(x, y).setScale(view.token * this.by);
  }

  destroy(): void {
    this.image.destroy();
  }
}

/** How long a new ticket takes to come down, and from how high, in CSS pixels. */
const PIN_MS = 240;
const PIN_FROM = 26;

/** A rival's offer: its ticket above the halls that it would build. A new one comes down and is pinned. */
export class OfferToken {
  private readonly art: Art;
  private readonly image: Phaser.GameObjects.Image;
  private picture: OfferPicture | undefined;
  private view: View | undefined;
  private lifted = 0;

  constructor(scene: Phaser.Scene, art: Art) {
    this.art = art;
    this.image = scene.add.image(0, 0, '__DEFAULT').setDepth(DEPTH.badges).setVisible(false);
  }

  show(picture: OfferPicture, motions: Motions | null): void {
    const fresh = this.picture === undefined;
    this.picture = picture;
    if (this.view !== undefined) this.follow(this.view);
    if (!fresh || motions === null) return;
    void motions.run(PIN_MS, (t) => {
      this.lifted = 1 - t;
      if (this.view !== undefined && this.image.active) this.follow(this.view);
    });
  }

  follow(view: View): void {
    this.view = view;
    const { picture, image, lifted } = this;
    if (picture === undefined) return;
    image.setVisible(view.style.badges);
    if (!view.style.badges) return;
    const sheet = this.art.sheet(view.near);
    if (image.texture.key !== sheet) image.setTexture(sheet, `ticket/${roofOf(picture.owner)}`);
    const { x, y } = setAt(view, picture);
    image
      .setPosition(x, y - lifted * PIN_FROM * view.pixel)
      .setScale(view.token)
      .setAlpha(1 - lifted);
  }

  destroy(): void {
    this.image.destroy();
  }
}
