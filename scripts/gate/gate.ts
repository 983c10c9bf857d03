import type { History } from "../history/history.ts";
import type { HeldBack } from "../last-valid/held-back.ts";
import { type Law, lawOn } from "../law/law.ts";
import { assembleContent } from "../model/assemble.ts";
import type { PlanState } from "../model/plan-state.ts";
import type { LastUpdate, SiteContent } from "../model/site.ts";
import { mediaIn } from "../references/documents.ts";
import { addressOfPath, type IsForgotten } from "../references/forgotten.ts";
import type { Cierre } from "../schema/cierres.ts";
import type { DataFiles } from "../schema/index.ts";
import { squeeze } from "../schema/measured.ts";
import type { Municipio } from "../schema/municipio.ts";
import type { Retirado } from "../schema/retirados.ts";
import type { SuitRow } from "../schema/suit.ts";
import { isoOf, type Moment } from "../time/dates.ts";
import type { DocumentPath, Entry } from "../validation/document.ts";
import type { Issue } from "../validation/issue.ts";
import { signedMonths } from "./closings.ts";
import { compareWithSuit } from "./compare-suit.ts";
import { type PublicDocuments, publicDocuments } from "./documents.ts";
import { publishedFaults } from "./faults.ts";
import { formerAddresses } from "./former-addresses.ts";
import { movedFiles } from "./moved-files.ts";
import { dataForAll } from "./named.ts";
import { pastStates } from "./past-states.ts";
import { lastUpdates, reportOf } from "./report.ts";

export interface GateInput {
  /** The content as it will be published: without errors. */
  municipio: Municipio;
  data: Partial<DataFiles>;
  /** What the generator has by itself of the law. */
  law: Law;
  entries: readonly Entry[];
  /** Drafts that lack something: nothing of them is published. */
  unfinished: readonly DocumentPath[];
  /** What the export of the SUIT says, if there is one. */
  suit?: readonly SuitRow[];
  /** Addresses of the files of `content/media/`. */
  files: ReadonlySet<string>;
  /** The months that the committee signed. */
  cierres: readonly Cierre[];
  history: History;
  moment: Moment;
  heldBack: readonly HeldBack[];
  /** The validator's issues with the content as it was last written. */
  issues: readonly Issue[];
  isForgotten: IsForgotten;
  /** Base of absolute addresses, without a final slash. */
  baseUrl: string;
  /** The version of the generator. */
  version: string;
}

/** Everything that may be published: the site is made from this and from nothing else. */
export interface Published extends Pick<PublicDocuments, "media" | "noticeMedia"> {
  content: SiteContent;
  /** The content of past months, as far as the plan measures it. */
  past: readonly PlanState[];
  /** The last change of every document of the history, public or not, by its path. */
  lastUpdates: ReadonlyMap<string, LastUpdate>;
}

/**
 * The gate: decides, from the content and its history, what is public on a day. Pages, files, feeds, search, open data,
 * reports, to-do lists and the rules for hosts are made from its result and cannot see the rest.
 */
export function published(input: GateInput): Published {
  const { municipio, law, entries, unfinished, files, history, moment, heldBack, issues, isForgotten, baseUrl } = input;
  const isKept = ({ archivo }: { archivo: string }) => !isForgotten(addressOfPath(archivo));
  const updated = lastUpdates(history, moment, heldBack);
  const { documents, shown, inventory, listed, media, noticeMedia, unseen } = publicDocuments(
    entries.filter(isKept),
    moment.today,
    updated,
    baseUrl,
    unfinished.filter(isKept).length,
  );
  // The history reads addresses in fewer spellings than the pages.
  const data = dataForAll(input.data, shown, new Set([...history.personalFiles, ...noticeMedia]), baseUrl);
  // A file that only takes the place of what is gone is published by nobody.
  const naming = { ...data, retirados: undefined };
  const heldBackPaths = new Set(heldBack.map(({ archivo }) => archivo));
  const titles = new Map(shown.map(({ archivo, data }) => [archivo, squeeze(data.titulo)]));
  const report = reportOf(history, municipio, moment, { published: titles, heldBack: heldBackPaths, isForgotten });
  const content = assembleContent({
    municipio,
    data,
    reviewed: lawOn(law, moment.today).reviewed,
    documents,
    inventory,
    unseen,
    suit: input.suit && compareWithSuit(listed, input.suit),
    report,
    cierres: signedMonths({ ...input, report, shown }),
    baseUrl,
    now: isoOf(moment.now, moment.timeZone),
    today: moment.today,
    faults: publishedFaults({ issues, heldBack, shown, media: mediaIn(naming, baseUrl), site: baseUrl }),
  });
  const isOffered = (address: string) => files.has(address) && !isForgotten(address);
  const offered = new Set([...media, ...mediaIn(naming, baseUrl)].filter(isOffered));
  const former = formerAddresses({
    pasts: history.pasts,
    retirados: data.retirados?.retirados ?? [],
    waiting: new Set((input.data.retirados?.retirados ?? []).flatMap(withSuccessor)),
    addresses: content.addresses,
    files: offered,
    heldBack: heldBackPaths,
    isForgotten,
  });
  const moved = [...former.moved, ...movedFiles({ ...history, published: offered, isForgotten })];
  return {
    content: { ...content, former: { ...former, moved } },
    media: offered,
    noticeMedia,
    past: pastStates(history.months, law, history.pasts),
    lastUpdates: updated,
  };
}

const withSuccessor = ({ direccion, en_su_lugar }: Retirado) => (en_su_lugar === undefined ? [] : [direccion]);
