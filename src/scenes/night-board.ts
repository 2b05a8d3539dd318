import type Phaser from 'phaser';
import type { MapPoint } from '../session/map-placement.ts';
import type { Art } from './art/atlas.ts';
import type { BoardPicture, Moment, SitePicture } from '../session/board-picture.ts';
import { EMPTY_PICTURE } from '../session/board-picture.ts';
import { clearestArc } from './link-arc.ts';
import { LinkStrand } from './link-strand.ts';
import { CaseToken, MedalToken, OfferToken } from './medal-token.ts';
import { MomentToken } from './moment-token.ts';
import type { Motions } from './motions.ts';
import { SiteToken } from './site-token.ts';
import { Threads } from './threads.ts';
import type { View } from './view.ts';

interface Token {
  readonly follow: (view: View) => void;
  readonly destroy: () => void;
}

/** Keeps one token for each id: makes the new ones, drops those that are gone. */
function keep<Picture, T extends Token>(
  tokens: Map<string, T>,
  pictures: readonly (readonly [string, Picture])[],
  make: (id: string) => T,
  show: (token: T, picture: Picture) => void,
): void {
  const wanted = new Set(pictures.map(([id]) => id));
  for (const [id, token] of tokens) {
    if (wanted.has(id)) continue;
    token.destroy();
    tokens.delete(id);
  }
  for (const [id, picture] of pictures) {
    const token = tokens.get(id) ?? make(id);
    tokens.set(id, token);
    show(token, picture);
  }
}

/** Every place with halls, and those where an offer alone would build some. */
function sitesOf({ sites, offers }: BoardPicture): SitePicture[] {
  const drawn = new Map(sites.map((site) => [site.id, site]));
  for (const { siteId: id, owner, pinX: x, pinY: y } of offers) {
    if (!drawn.has(id)) drawn.set(id, { id, x, y, name: '', owner, litMw: 0, idleMw: 0, buildingMw: 0 });
  }
  return [...drawn.values()];
}

/** All that stands on the land. It compares pictures with what it shows and animates what differs. */
export class NightBoard {
  picture: BoardPicture = EMPTY_PICTURE;
  private readonly scene: Phaser.Scene;
  private readonly art: Art;
  private readonly sites = new Map<string, SiteToken>();
  private readonly links = new Map<string, LinkStrand>();
  private readonly cases = new Map<string, CaseToken>();
  private readonly medals = new Map<string, MedalToken>();
  private readonly offers = new Map<string, OfferToken>();
  private readonly arcs = new Map<string, { key: string; points: readonly MapPoint[] }>();
  private readonly threads: Threads;
  private moment: MomentToken | undefined;
  private view: View | undefined;

  constructor(scene: Phaser.Scene, art: Art) {
    this.scene = scene;
    this.art = art;
    this.threads = new Threads(scene);
  }

  /** Shows a picture; with motions, what changed moves. */
  show(picture: BoardPicture, motions: Motions | null): void {
    this.picture = picture;
    const { scene, art } = this;
    keep(
      this.sites,
      sitesOf(picture).map((site) => [
        site.id,
        { site, offered: picture.offers.filter(({ siteId }) => siteId === site.id) },
      ]),
      () => new SiteToken(scene, art),
      (token, contents) => token.show(contents, motions),
    );
    this.showLinks(picture, motions);
    keep(
      this.cases,
      picture.cases.map((one) => [one.id, one]),
      () => new CaseToken(scene, art),
      (token, one) => token.show(one, motions),
    );
    keep(
      this.medals,
      picture.medals.map((medal) => [medal.side, medal]),
      (side) => new MedalToken(scene, art, side),
      (token, medal) => token.show(medal),
    );
    keep(
      this.offers,
      picture.offers.map((offer) => [offer.id, offer]),
      () => new OfferToken(scene, art),
      (token, offer) => token.show(offer, motions),
    );
    this.threads.show(picture);
    if (this.view !== undefined) this.follow(this.view);
  }

  follow(view: View): void {
    this.view = view;
    for (const token of this.tokens()) token.follow(view);
    this.threads.follow(view);
    this.moment?.follow(view);
  }

  flow(time: number): void {
    for (const link of this.links.values()) link.flow(time);
  }

  calm(): void {
    for (const site of this.sites.values()) site.calm();
    this.moment?.destroy();
    this.moment = undefined;
  }

  /** A decision falls in a case; it stays in sight until the board is calmed. */
  decide(moment: Moment, motions: Motions): void {
    const place = this.picture.cases.find(({ id }) => id === moment.caseId);
    if (place === undefined || this.view === undefined) return;
    this.moment?.destroy();
    this.moment = new MomentToken(this.scene, moment, place, this.view);
    void this.moment.play(motions);
  }

  swell(side: string, motions: Motions): void {
    this.medals.get(side)?.swell(motions);
  }

  private showLinks(picture: BoardPicture, motions: Motions | null): void {
    const drawn = picture.links.flatMap((flow) => {
      const site = picture.sites.find(({ id }) => id === flow.from);
      const medal = picture.medals.find(({ side }) => side === flow.to);
      if (site === undefined || medal === undefined || flow.mw <= 0) return [];
      const others = picture.sites.filter(({ id }) => id !== flow.from);
      const id = `${flow.from}/${flow.to}/${flow.owner}`;
      return [[id, { flow, points: this.arcOf(id, site, { x: medal.pinX, y: medal.pinY }, others) }] as const];
    });
    const ids = new Set(drawn.map(([id]) => id));
    for (const id of this.arcs.keys()) if (!ids.has(id)) this.arcs.delete(id);
    keep(
      this.links,
      drawn,
      () => new LinkStrand(this.scene, this.art),
      (token, { flow, points }) => token.show(flow, points, motions),
    );
  }

  /** A link keeps its arc as long as it is there: only new ones look for a clear way. */
  private arcOf(id: string, from: MapPoint, to: MapPoint, others: readonly MapPoint[]): readonly MapPoint[] {
    const key = [id, from.x, from.y, to.x, to.y].join();
    const known = this.arcs.get(id);
    if (known?.key === key) return known.points;
    const drawn = [...this.arcs.values()].map(({ points }) => points);
    const points = clearestArc(from, to, drawn, others);
    this.arcs.set(id, { key, points });
    return points;
  }

  private tokens(): Token[] {
    return [this.sites, this.links, this.cases, this.offers, this.medals].flatMap((tokens) => [...tokens.values()]);
  }
}
