import Phaser from 'phaser';
import { paletteNow } from '../art/palette.ts';
import { follow } from '../follow.ts';
import type { StageSize } from '../map-camera.ts';
import type { Motions } from '../motions.ts';
import type { RoomView } from '../../session/map-placement.ts';
import type { RoomPicture, RoomSource } from '../../session/room-picture.ts';
import { EndingRoom } from './ending-room.ts';
import { SigningRoom } from './signing-room.ts';
import { TableRoom } from './table-room.ts';

/** What stands in the room now, and what it was made for: another of either makes it anew. */
interface Standing {
  readonly made: string;
  readonly show: (picture: RoomPicture, motions: Motions | null) => void;
  readonly flow: (time: number) => void;
  readonly destroy: () => void;
}

/** The room beside the map: the table, the signing, and how it ended. It is drawn in place of the map. */
export class RoomScene extends Phaser.Scene {
  private readonly source: RoomSource;
  private readonly motions: Motions;
  private readonly stir: () => void;
  private size: StageSize;
  private view: RoomView | null = null;
  private standing: Standing | undefined;
  private created = false;

  constructor(source: RoomSource, size: StageSize, motions: Motions, stir: () => void) {
    super({ key: 'room', active: true });
    this.source = source;
    this.size = size;
    this.motions = motions;
    this.stir = stir;
  }

  create(): void {
    this.created = true;
    this.fit(this.size);
    follow(this, this.source, (picture) => this.receive(picture));
  }

  /** Shows one of its views, or nothing, at a size that may be another. */
  enter(view: RoomView | null, size = this.size): void {
    if (view === this.view && size === this.size) return;
    this.view = view;
    this.fit(size);
  }

  fit(size: StageSize): void {
    this.size = size;
    if (!this.created) return;
    this.cameras.main.setOrigin(0, 0).setZoom(size.density);
    this.receive(this.source.getState());
  }

  flow(time: number): void {
    this.standing?.flow(time);
  }

  private receive(picture: RoomPicture): void {
    if (!this.created) return;
    const made = this.madeFor(picture);
    const same = made !== undefined && made === this.standing?.made;
    if (!same) {
      this.motions.finish();
      this.standing?.destroy();
      this.standing = made === undefined ? undefined : this.stand(made, picture);
    }
    this.standing?.show(picture, same ? this.motions : null);
    this.stir();
  }

  private madeFor(picture: RoomPicture): string | undefined {
    const { view } = this;
    const subject = view === null ? undefined : view === 'table' ? picture.table?.near : picture[view];
    if (subject === undefined || subject === null) return undefined;
    const { width, height, density } = this.size;
    return [view, JSON.stringify(subject), width, height, density, paletteNow()].join();
  }

  private stand(made: string, { table, signing, ending }: RoomPicture): Standing | undefined {
    const { view, size } = this;
    if (view === 'table' && table !== null) {
      const room = new TableRoom(this, size, table.near);
      return {
        made,
        show: (next, motions) => {
          if (next.table !== null) room.show(next.table, motions);
          room.flow(0);
        },
        flow: (time) => room.flow(time),
        destroy: () => room.destroy(),
      };
    }
    if (view === 'signing' && signing !== null) return this.signing(made, signing.binds);
    if (view !== 'ending' || ending === null) return undefined;
    const room = new EndingRoom(this, size, ending);
    return { made, show: () => undefined, flow: () => undefined, destroy: () => room.destroy() };
  }

  private signing(made: string, binds: boolean): Standing {
    const room = new SigningRoom(this, this.size);
    room.show(binds, this.motions.still ? null : this.motions);
    return { made, show: () => undefined, flow: (time) => room.flow(time), destroy: () => room.destroy() };
  }
}
