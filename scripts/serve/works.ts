import { existsSync } from "node:fs";
import { styleFor } from "../command-line/terminal.ts";
import { recoverFolder } from "../output/output.ts";
import { type Fault, faultsOf } from "../preview/faults.ts";
import type { Shown } from "../preview/shown.ts";
import { mayBeginAgain } from "../preview/turns.ts";
import { changeInWords } from "../preview/words.ts";
import { formatText } from "../validation/format.ts";
import { hasErrors } from "../validation/issue.ts";
import { number } from "../words/spanish.ts";
import { visible } from "../words/terminal.ts";
import { type Building, beginBuilding } from "./building.ts";
import type { DocumentMessage, FromWorker } from "./messages.ts";

interface WorksOptions {
  /** Folder that holds `content/`. */
  root: string;
  /** The folder of the site. */
  output: string;
  shown: Shown;
}

/** A file that was written, added or removed. */
interface Change {
  /** Path from the root of the municipality. */
  archivo: string;
  /** When it was first seen, in milliseconds. */
  since: number;
  isDocument: boolean;
}

/** How long after the last save of a document the whole site is built, in milliseconds; after anything else, sooner. */
const AFTER_DOCUMENTS = 300;
const AFTER_OTHERS = 100;
/** So many documents at once are a matter for a whole build. */
const MANY = 20;

/**
 * The processes behind a preview: one that keeps the site that was built last and draws what changes of it, and one that builds the
 * whole site again. When it has, it becomes the keeper.
 */
export class Works {
  readonly #root: string;
  readonly #output: string;
  readonly #shown: Shown;
  #keeper: Building | undefined;
  #building: Building | undefined;
  #timer: NodeJS.Timeout | undefined;
  readonly #stopping = new Set<Promise<void>>();
  #isOver = false;
  #isFirst = true;
  #afterFirst = (_hasSite: boolean) => {};

  /** The turn of the last change: `Shown` says what turns are. */
  #turn = 0;
  /** The last turn of each document that changed since the site was built. */
  readonly #changed = new Map<string, number>();
  /** The turns that the keeper has been told of and has not answered, and when each began. */
  readonly #asked = new Map<number, number>();
  /** The turn of the last change that the keeper does not know of: an office or a data file that it would miss. */
  #unknown = 0;
  /** Whether the terminal says that the site is about to be built: of many files at once, the first is named. */
  #isAnnounced = false;
  #waitingSince: number | undefined;
  #lastTook = 0;
  #faults: readonly Fault[] = [];
  /** The errors that the terminal shows already. */
  readonly #told = new Set<string>();

  /** Called when something else is shown. */
  onShown = () => {};

  constructor({ root, output, shown }: WorksOptions) {
    this.#root = root;
    this.#output = output;
    this.#shown = shown;
  }

  /** Builds for the first time. Returns whether there is something to serve: a site, or the errors of the content. */
  begin(): Promise<boolean> {
    const first = new Promise<boolean>((done) => {
      this.#afterFirst = done;
    });
    this.#build();
    return first;
  }

  /** Shows what became of a file, as soon as it can be known. */
  change({ archivo, since, isDocument }: Change): void {
    this.#turn += 1;
    this.#waitingSince ??= since;
    // What is being built is old already, and the page of this change goes before.
    this.#stopBuilding();
    if (isDocument) this.#changed.set(archivo, this.#turn);
    const isAsked = isDocument && this.#keeper !== undefined && this.#asked.size < MANY;
    if (isAsked) {
      this.#asked.set(this.#turn, since);
      this.#keeper?.tell({ archivo, turn: this.#turn });
    } else {
      this.#leaveToBuild(archivo, this.#turn);
    }
    this.#buildAfter(isAsked ? AFTER_DOCUMENTS : AFTER_OTHERS);
  }

  /** Only a whole build can show a change. */
  #leaveToBuild(archivo: string, turn: number): void {
    this.#unknown = Math.max(this.#unknown, turn);
    if (!this.#isAnnounced) console.log(`\nCambió ${visible(archivo)}: se construye el sitio.`);
    this.#isAnnounced = true;
  }

  /** Ends all processes. */
  async end(): Promise<void> {
    this.#isOver = true;
    clearTimeout(this.#timer);
    this.#stop(this.#building);
    this.#stop(this.#keeper);
    await Promise.all(this.#stopping);
  }

  #buildAfter(rest: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (!this.#isOver && !this.#building) this.#build();
    }, rest);
  }

  #build(): void {
    const turn = this.#turn;
    this.#isAnnounced = false;
    const building = beginBuilding({
      root: this.#root,
      isLoud: this.#isFirst,
      onMessage: (message) => {
        this.#hear(message, building, turn);
        this.onShown();
      },
      onEnd: (printed) => this.#hearTheEnd(building, turn, printed),
    });
    this.#building = building;
  }

  #stopBuilding(): void {
    const [now, waitingSince] = [Date.now(), this.#waitingSince ?? Date.now()];
    if (!this.#building || !mayBeginAgain({ now, waitingSince, lastTook: this.#lastTook })) return;
    this.#stop(this.#building);
    this.#building = undefined;
    // Killed between two steps of its last moment, it left no site in its place.
    if (!existsSync(this.#output)) recoverFolder(this.#output);
  }

  #stop(process: Building | undefined): void {
    if (!process) return;
    const over = process.stop();
    this.#stopping.add(over);
    void over.then(() => this.#stopping.delete(over));
  }

  #hear(message: FromWorker, from: Building, turn: number): void {
    switch (message.kind) {
      case "judged":
        this.#faults = message.faults;
        this.#shown.judged(message.faults, turn);
        break;
      case "built":
        this.#keepSite(from, turn);
        break;
      case "page":
        if (from === this.#keeper) this.#shown.putPage(message.url, message.html, message.turn);
        break;
      case "unable":
        this.#asked.delete(message.turn);
        this.#leaveToBuild(message.archivo, message.turn);
        break;
      default:
        if (from === this.#keeper) this.#hearOfDocument(message);
    }
  }

  /** A build has written the site as it was at a turn, and its process keeps it from now on. */
  #keepSite(from: Building, turn: number): void {
    this.#lastTook = Date.now() - from.since;
    this.#building = undefined;
    this.#stop(this.#keeper);
    this.#keeper = from;
    this.#shown.built(turn);
    if (this.#unknown <= turn) this.#unknown = 0;
    this.#told.clear();
    this.#asked.clear();
    for (const [archivo, changed] of this.#changed) {
      if (changed > turn) from.tell({ archivo, turn: changed });
      else this.#changed.delete(archivo);
    }
    if (!this.#isFirst) console.log(`Todo el sitio está al día: ${number(this.#lastTook / 1000, 1)} s.`);
    this.#goOn(turn, true);
  }

  /** A process ended by itself: it could not build the site, or could not keep it any longer. */
  #hearTheEnd(from: Building, turn: number, printed: string): void {
    if (from === this.#keeper) {
      this.#keeper = undefined;
      this.#asked.clear();
    }
    if (from !== this.#building) return;
    this.#building = undefined;
    const isTold = this.#faults.length > 0 && this.#faults.every((fault) => this.#told.has(keyOf(fault)));
    this.#tell(this.#faults);
    if (!this.#isFirst && !isTold) console.log(`${printed}Se sigue mostrando la versión anterior.`);
    this.#goOn(turn, this.#faults.length > 0 || existsSync(this.#output));
    this.onShown();
  }

  #goOn(turn: number, hasSite: boolean): void {
    const isOld = this.#turn > turn;
    this.#waitingSince = isOld ? Date.now() : undefined;
    if (isOld) this.#buildAfter(AFTER_DOCUMENTS);
    this.#isFirst = false;
    this.#afterFirst(hasSite);
  }

  #hearOfDocument({ changed, html, turn }: DocumentMessage): void {
    const since = this.#asked.get(turn);
    this.#asked.delete(turn);
    // A later save of the same document is on its way.
    if ((this.#changed.get(changed.archivo) ?? turn) > turn) return;
    const isWrong = hasErrors(changed.issues);
    // What it misses may have come with the change that the keeper does not know of: the build that has begun judges it.
    if (isWrong && this.#unknown > 0) return;
    const faults = faultsOf(changed.issues, () => changed.text);
    this.#shown.putFaults(changed.archivo, faults, turn);
    if (!isWrong) {
      this.#shown.putFiles(changed.files, turn);
      this.#shown.putPage(changed.url, html, turn);
    }
    this.#tell(faults);
    // The new keeper is asked again for what the old one has told.
    if (since === undefined) return;
    const texts = new Map([[changed.archivo, changed.text]]);
    process.stdout.write(`\n${formatText(changed.issues, texts, styleFor(process.stdout))}`);
    console.log(changeInWords({ ...changed, isWrong }, (Date.now() - since) / 1000));
  }

  #tell(faults: readonly Fault[]): void {
    for (const fault of faults) this.#told.add(keyOf(fault));
  }
}

const keyOf = ({ archivo, linea, mensaje }: Fault) => `${archivo}:${linea} ${mensaje}`;
