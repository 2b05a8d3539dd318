import Phaser from 'phaser';
import type { Art } from './art/atlas.ts';
import { hallCells } from './art/hall.ts';
import type { HallState } from './art/hall.ts';
import { roofOf } from './art/palette.ts';
import type { SitePicture } from '../session/board-picture.ts';
import { DEPTH } from './layers.ts';
import { EASE } from './motions.ts';
import type { Motions } from './motions.ts';
import { setAt } from './view.ts';
import type { View } from './view.ts';

/** One lit block of the map is 150 MW. */
const BLOCK_MW = 150;
const MOST_BLOCKS = 36;

/** Windows light from left to right, then three rings spread. */
const WINDOWS_MS = 600;
const RINGS_MS = 900;

function blocks(mw: number): number {
  return mw > 0 ? Math.max(1, Math.round(mw / BLOCK_MW)) : 0;
}

interface Block {
  readonly state: HallState;
  readonly owner: string;
}

/** What stands at a site: its own halls, then the ones that offers would build. */
export interface SiteContents {
  readonly site: SitePicture;
  readonly offered: readonly { readonly owner: string; readonly mw: number }[];
}

function blocksOf({ site, offered }: SiteContents): Block[] {
  const many = (count: number, state: HallState, owner: string): Block[] =>
    Array.from({ length: count }, () => ({ state, owner }));
  return [
    ...many(blocks(site.litMw), 'lit', site.owner),
    ...many(blocks(site.idleMw), 'dark', site.owner),
    ...many(blocks(site.buildingMw), 'wire', site.owner),
    ...offered.flatMap(({ owner, mw }) => many(blocks(mw), 'wire', owner)),
  ].slice(0, MOST_BLOCKS);
}

/** A site's halls and the light they throw. */
export class SiteToken {
  private readonly scene: Phaser.Scene;
  private readonly art: Art;
  private readonly glow: Phaser.GameObjects.Image;
  private readonly core: Phaser.GameObjects.Image;
  private halls: Phaser.GameObjects.Image[] = [];
  private rings: Phaser.GameObjects.Image[] = [];
  private shown: Block[] = [];
  private place = { x: 0, y: 0 };
  private reach = 0;
  private view: View | undefined;

  constructor(scene: Phaser.Scene, art: Art) {
    this.scene = scene;
    this.art = art;
    this.glow = scene.add.image(0, 0, art.sheet(0), 'glow').setDepth(DEPTH.glows);
    this.core = scene.add.image(0, 0, art.sheet(0), 'core').setDepth(DEPTH.cores);
    this.core.setBlendMode(Phaser.BlendModes.ADD);
  }

  /** Shows the site; with motions, halls that gained power light up. */
  show(contents: SiteContents, motions: Motions | null): void {
    const { site } = contents;
    const before = this.shown;
    const litBefore = before.filter(({ state }) => state === 'lit').length;
    this.place = { x: site.x, y: site.y };
    this.shown = blocksOf(contents);
    const lit = this.shown.filter(({ state }) => state === 'lit').length;
    const same =
      before.length === this.shown.length &&
      before.every((block, index) => {
        const now = this.shown[index];
        return block.state === now?.state && block.owner === now.owner;
      });
    if (!same) this.build();
    this.spread(site.litMw, motions);
    if (motions === null || same) return;
    for (let index = litBefore; index < lit; index += 1) this.light(index, motions);
    if (lit > litBefore) this.ring(motions);
  }

  /** Puts everything where the camera wants it. */
  follow(view: View): void {
    this.view = view;
    const sheet = this.art.sheet(view.near);
    const unit = view.style.tokens.hall * view.pixel;
    const cells = hallCells(this.halls.length);
    for (const [index, hall] of this.halls.entries()) {
      const cell = cells[index] ?? { x: 0, y: 0 };
      if (hall.texture.key !== sheet) hall.setTexture(sheet, hall.frame.name);
      const { x, y } = setAt(view, { x: this.place.x + cell.x * unit, y: this.place.y + cell.y * unit });
      hall.setScale(view.token).setPosition(x, y);
    }
    for (const light of [this.glow, this.core, ...this.rings]) {
      if (light.texture.key !== sheet) light.setTexture(sheet, light.frame.name);
      light.setPosition(this.place.x, this.place.y);
    }
  }

  /** Puts out the ring that still motion leaves around a changed site. */
  calm(): void {
    for (const ring of this.rings) ring.destroy();
    this.rings = [];
  }

  destroy(): void {
    this.calm();
    this.glow.destroy();
    this.core.destroy();
    for (const hall of this.halls) hall.destroy();
    this.halls = [];
  }

  private build(): void {
    for (const hall of this.halls) hall.destroy();
    const sheet = this.art.sheet(this.view?.near ?? 0);
    this.halls = this.shown.map(({ state, owner }) =>
      this.scene.add
        .image(0, 0, sheet, `hall/${roofOf(owner)}/${state}`)

        .setDepth(DEPTH.halls),
    );
    if (this.view !== undefined) this.follow(this.view);
  }

  /** The glow grows with the root of the power, as a lit area does. */
  private spread(litMw: number, motions: Motions | null): void {
    const from = this.reach;
    this.reach = litMw > 0 ? 17 + Math.sqrt(litMw) * 2 : 30;
    const alpha = litMw > 0 ? 1 : 0.2;
    const to = this.reach;
    const size = (reach: number): void => {
      if (!this.glow.active) return;
      this.glow.setDisplaySize(reach * 2.3, reach * 1.64).setAlpha(alpha);
      this.core.setDisplaySize(reach * 1.7, reach * 1.22).setAlpha(alpha);
    };
    if (motions === null || from === 0) size(to);
    else void motions.run(WINDOWS_MS, (t) => size(from + (to - from) * t));
  }

  /** Windows light from left to right: the lit hall is uncovered over a dark one. */
  private light(index: number, motions: Motions): void {
    const hall = this.halls[index];
    if (hall === undefined || motions.still) return;
    const dark = hall.frame.name.replace('/lit', '/dark');
    const under = this.scene.add.image(0, 0, hall.texture.key, dark).setDepth(DEPTH.halls).setBelow(hall);
    void motions.run(
      WINDOWS_MS,
      (t) => {
        if (t >= 1 || !hall.active) under.destroy();
        if (!hall.active) return;
        if (t >= 1) hall.setCrop();
        else hall.setCrop(0, 0, hall.width * t, hall.height);
        if (t < 1) under.setTexture(hall.texture.key, dark).setPosition(hall.x, hall.y).setScale(hall.scale);
      },
      EASE.linear,
    );
  }

  private ring(motions: Motions): void {
    this.calm();
    const sheet = this.art.sheet(this.view?.near ?? 0);
    const count = motions.still ? 1 : 3;
    const wide = Math.max(1, Math.sqrt(this.halls.length / 5));
    const rings = Array.from({ length: count }, () =>
      this.scene.add
        .image(this.place.x, this.place.y, sheet, 'ring')
        .setDepth(DEPTH.rings)
        .setBlendMode(Phaser.BlendModes.ADD)
        .setDisplaySize(56 * wide, 31 * wide),
    );
    this.rings = rings;
    for (const [index, ring] of rings.entries()) {
      if (motions.still) continue;
      const widest = (50 + index * 24) * wide;
      const strength = 0.9 - index * 0.25;
      void motions.run(
        WINDOWS_MS + RINGS_MS,
        (t) => {
          const spread = EASE.out(Math.max(0, (t * (WINDOWS_MS + RINGS_MS) - WINDOWS_MS * 0.6) / RINGS_MS));
          if (!ring.active) return;
          ring
            .setDisplaySize(widest * spread + 1, (widest * spread + 1) * 0.55)
            .setAlpha(Math.min(1, spread) * strength);
        },
        EASE.linear,
      );
    }
  }
}
