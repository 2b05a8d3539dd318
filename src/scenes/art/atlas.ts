import type Phaser from 'phaser';
import { BADGE_BOX, drawBadge } from './badge.ts';
import type { BadgeFace } from './badge.ts';
import { drawHall, HALL_BOX, HALL_STATES } from './hall.ts';
import { drawCore, drawGlow, drawPacket, drawRing, drawStrand } from './light.ts';
import { drawMedal, MEDAL_BOX } from './medal.ts';
import { roofColour, ROOFS } from './palette.ts';
import { drawTicket, TICKET_BOX } from './ticket.ts';

/** How large tokens are on the screen, in CSS pixels: a hall's unit, the medal's and the badge's radius. */
export interface TokenSizes {
  readonly hall: number;
  readonly medal: number;
  readonly badge: number;
}

/** Drawn twice: for the map at rest, and for the camera near a place. */
export const NEARNESS = [1, 1.5] as const;
export type Near = 0 | 1;

/** Half a packet's drawn width, in CSS pixels at rest; each packet is scaled from it. */
export const PACKET_RADIUS = 2;

export const SIDE_IDS = ['openai', 'microsoft'] as const;

interface Frame {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly draw: (ctx: CanvasRenderingContext2D) => void;
  /** Where its place lies in it, from the top; its middle if not told. */
  readonly foot?: number;
}

const GAP = 2;
const SHEET_WIDTH = 1024;

function hallFrames(unit: number): Frame[] {
  const width = Math.ceil(HALL_BOX.side * unit) * 2;
  const foot = Math.ceil(HALL_BOX.above * unit);
  const height = foot + Math.ceil(HALL_BOX.below * unit);
  return ROOFS.flatMap((roof) =>
    HALL_STATES.map((state) => ({
      name: `hall/${roof}/${state}`,
      width,
      height,
      foot,
      draw: (ctx) => {
        ctx.translate(width / 2, foot);
        ctx.scale(unit, unit);
        drawHall(ctx, state, roofColour(roof));
      },
    })),
  );
}

function medalFrames(radius: number): Frame[] {
  const size = Math.ceil(radius * MEDAL_BOX) * 2;
  return SIDE_IDS.map((side) => ({
    name: `medal/${side}`,
    width: size,
    height: size,
    draw: (ctx) => {
      ctx.translate(size / 2, size / 2);
      drawMedal(ctx, side, radius);
    },
  }));
}

function ticketFrames(badge: number): Frame[] {
  const unit = badge / 12;
  const width = Math.ceil(TICKET_BOX.width * unit);
  const height = Math.ceil(TICKET_BOX.height * unit);
  if (unit === 0) return [];
  return ROOFS.map((roof) => ({
    name: `ticket/${roof}`,
    width,
    height,
    draw: (ctx) => {
      ctx.translate(width / 2, height / 2);
      ctx.scale(unit, unit);
      drawTicket(ctx, roofColour(roof));
    },
  }));
}

function lightFrames(scale: number): Frame[] {
  const packet = Math.ceil(PACKET_RADIUS * scale) * 2 + 2;
  const square = (name: string, size: number, draw: (ctx: CanvasRenderingContext2D, size: number) => void): Frame => ({
    name,
    width: size,
    height: size,
    draw: (ctx) => draw(ctx, size),
  });
  const strand = { width: 8, height: 16 };
  return [
    square('packet', packet, drawPacket),
    square('glow', 192, drawGlow),
    square('core', 64, drawCore),
    square('ring', 192, drawRing),
    ...ROOFS.map((roof) => ({
      name: `strand/${roof}`,
      ...strand,
      draw: (ctx: CanvasRenderingContext2D) => drawStrand(ctx, strand.width, strand.height, roofColour(roof)),
    })),
  ];
}

/** Lays frames on shelves: tall ones first, left to right. */
function shelve(frames: readonly Frame[]): { placed: { frame: Frame; x: number; y: number }[]; height: number } {
  let x = GAP;
  let y = GAP;
  let shelf = 0;
  const placed = frames
    .toSorted((a, b) => b.height - a.height)
    .map((frame) => {
      if (x + frame.width + GAP > SHEET_WIDTH) {
        x = GAP;
        y += shelf + GAP;
        shelf = 0;
      }
      const at = { frame, x, y };
      x += frame.width + GAP;
      shelf = Math.max(shelf, frame.height);
      return at;
    });
  return { placed, height: y + shelf + GAP };
}

/**
 * Everything on the map that is not land, drawn once for the screen at hand into one sheet for each nearness: crisp at
 * any density, and one batch for the renderer.
 */
export class Art {
  /** Device pixels to a CSS pixel. */
  density = 1;
  private generation = 0;
  private sizes: TokenSizes = { hall: 1, medal: 20, badge: 12 };
  private keys: string[] = [];
  private readonly textures: Phaser.Textures.TextureManager;

  constructor(textures: Phaser.Textures.TextureManager) {
    this.textures = textures;
  }

  /** The sheet for a nearness. The one for the camera near a place is drawn when it first comes near. */
  sheet(near: Near): string {
    const key = `art/${this.generation}/${near}`;
    if (near === 1 && !this.textures.exists(key)) this.paintSheet(key, NEARNESS[near]);
    return key;
  }

  /** The texture of a case's badge, drawn when it is first asked for. */
  badge(face: BadgeFace, near: Near): string {
    const key = `badge/${this.generation}/${near}/${face.kind}/${face.stage}/${face.stages}`;
    if (!this.textures.exists(key)) {
      const radius = Math.max(1, this.sizes.badge * this.density * NEARNESS[near]);
      const size = Math.ceil(radius * BADGE_BOX) * 2;
      this.paint(key, size, size, (ctx) => {
        ctx.translate(size / 2, size / 2);
        drawBadge(ctx, face, radius);
      });
    }
    return key;
  }

  /** Draws all tokens anew; call what it returns once nothing shows the old ones. */
  repaint(sizes: TokenSizes, density: number): () => void {
    const old = this.keys;
    this.keys = [];
    this.generation += 1;
    this.sizes = sizes;
    this.density = density;
    this.paintSheet(this.sheet(0), NEARNESS[0]);
    return () => {
      for (const key of old) this.textures.remove(key);
    };
  }

  private paintSheet(key: string, nearness: number): void {
    const { hall, medal, badge } = this.sizes;
    const scale = this.density * nearness;
    const { placed, height } = shelve([
      ...hallFrames(hall * scale),
      ...medalFrames(medal * scale),
      ...ticketFrames(badge * scale),
      ...lightFrames(scale),
    ]);
    const texture = this.paint(key, SHEET_WIDTH, height, (ctx) => {
      for (const { frame, x, y } of placed) {
        ctx.save();
        ctx.translate(x, y);
        frame.draw(ctx);
        ctx.restore();
      }
    });
    for (const { frame, x, y } of placed) {
      const added = texture?.add(frame.name, 0, x, y, frame.width, frame.height);
      if (added === undefined || added === null || frame.foot === undefined) continue;
      added.customPivot = true;
      added.pivotX = 0.5;
      added.pivotY = frame.foot / frame.height;
    }
  }

  private paint(
    key: string,
    width: number,
    height: number,
    draw: (ctx: CanvasRenderingContext2D) => void,
  ): Phaser.Textures.CanvasTexture | null {
    const texture = this.textures.createCanvas(key, width, height);
    if (texture === null) return null;
    draw(texture.context);
    texture.refresh();
    this.keys.push(key);
    return texture;
  }
}
