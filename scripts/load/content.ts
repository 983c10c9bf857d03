import { readForgotten } from "../disk/forgotten.ts";
import { fingerprint } from "../disk/hash.ts";
import { readLaw } from "../disk/law.ts";
import { type FileMoves, NO_MOVES } from "../history/media-files.ts";
import type { Law } from "../law/law.ts";
import type { IsAbsent } from "../references/absent-files.ts";
import { closingReferences } from "../references/closings.ts";
import { referenceIssues } from "../references/documents.ts";
import { addressOfPath, forgottenIssues, type IsForgotten } from "../references/forgotten.ts";
import { judgeReferences, movesTo, type Shown } from "../references/judge.ts";
import { ASKS_HISTORY, knownContent } from "../references/known-content.ts";
import type { Targets } from "../references/targets.ts";
import { clarityLimits } from "../schema/claridad.ts";
import { documentOf } from "../schema/document-path.ts";
import { DEFAULT_TIME_ZONE } from "../schema/municipio.ts";
import { dayOf } from "../time/dates.ts";
import { decode } from "../validation/decode.ts";
import { type DocumentPath, validateDocument } from "../validation/document.ts";
import { type Issue, sortIssues } from "../validation/issue.ts";
import type { ListedFile } from "../validation/listing.ts";
import { personalDataIssues, publicData } from "../validation/personal-data.ts";
import { historyAt, type OpenHistory } from "./git-history.ts";
import { loadFormerFiles } from "./history.ts";
import { type ReadFiles, readFiles } from "./read-files.ts";

/** The content of a municipality, read and validated. Its documents and data are those without errors of their own. */
export interface Content
  extends Shown,
    Pick<
      ReadFiles,
      | "unfinished"
      | "closings"
      | "images"
      | "pages"
      | "texts"
      | "versions"
      | "frontMatters"
      | "plainTexts"
      | "guideNotes"
      | "suit"
      | "issues"
    > {
  root: string;
  /** The git history of `root`. */
  open: OpenHistory;
  /** The folder of its files: `root`, or the one that they were written into as they are published. */
  folder: string;
  /** How many documents there are, valid or not. */
  documents: number;
  media: ListedFile[];
  /** What a document may refer to. */
  targets: Targets;
  /** What the generator has by itself of the law. */
  law: Law;
  /** What became of the addresses of files; absent unless it was needed. */
  moves?: FileMoves;
  /** The addresses at which nothing may be published and that may not be named. */
  isForgotten: IsForgotten;
}

export interface ContentOptions {
  root: string;
  /** Default: the history of `root`. */
  open?: OpenHistory;
  /** Default: `root`. */
  folder?: string;
  /** Documents that may be named although they are not published: links to them are no errors. */
  absent?: readonly DocumentPath[];
  /** Files that may be named although they are not published: what names them is shown without them. */
  isAbsentFile?: IsAbsent;
  /** What became of the addresses of files; by default the history is read when a missing file is named. */
  moves?: FileMoves;
  /** Seconds since 1970; decides which documents are public. */
  now: number;
}

/** Reads and validates everything under `content/`, each file once. Faults of the content are issues, never thrown. */
export async function loadContent(options: ContentOptions): Promise<Content> {
  const { root, open = historyAt(root), folder = root, absent, isAbsentFile, moves, now } = options;
  const files = await readFiles(folder, root);
  const {
    listing,
    data: town,
    entries,
    unfinished,
    mayNamePeople,
    texts,
    images,
    pages,
    versions,
    frontMatters,
    plainTexts,
    guideNotes,
    suit,
  } = files;
  const { documents: paths, media } = listing;
  // From the present file, even when an earlier version of it is published.
  const isForgotten = readForgotten(root);
  const addresses = new Set(media.map(({ archivo }) => archivo.slice("content".length)));
  const law = readLaw();
  const today = dayOf(now, town.municipio?.zona_horaria ?? DEFAULT_TIME_ZONE);
  const { data, targets } = knownContent({
    listing,
    media: addresses,
    town,
    entries,
    unfinished,
    law,
    today,
    absent,
    moved: movesTo(addresses, (moves ?? NO_MOVES).to),
    isAbsentFile,
    isForgotten,
  });
  const judged = await judgedWithHistory({ root, open, moves, targets }, (known) =>
    judgeReferences({ ...files, data }, known),
  );
  const known = publicData(data.municipio, entries);
  const issues = [
    ...files.issues,
    ...forgottenIssues([...paths, ...media], isForgotten, fingerprint),
    ...judged.issues,
    ...files.readClosings.flatMap((each) => closingReferences(each, judged.targets)),
    ...mayNamePeople.flatMap((each) => personalDataIssues(each, texts.get(each.archivo) ?? "", known)),
  ];
  return {
    root,
    open,
    folder,
    documents: paths.length,
    media,
    unfinished,
    closings: files.closings,
    images,
    pages,
    texts,
    versions,
    frontMatters,
    plainTexts,
    guideNotes,
    suit,
    law,
    isForgotten,
    ...judged,
    issues: sortIssues(issues),
  };
}

/** The issues of a document that is not under `content/`: of its own text, and of its references to the content. */
export async function judgeOutside(
  path: DocumentPath,
  bytes: Buffer,
  content: Content,
): Promise<{ issues: Issue[]; text: string }> {
  const decoded = decode(path.archivo, bytes);
  if ("issue" in decoded) return { issues: [decoded.issue], text: "" };
  const { read, issues } = validateDocument(path, decoded.text, {
    media: content.targets.media,
    clarity: clarityLimits(content.data.municipio),
  });
  const references = await judgedWithHistory(content, (targets) => ({
    issues: read ? referenceIssues(read, targets) : [],
  }));
  return { issues: sortIssues([...issues, ...references.issues]), text: decoded.text };
}

type WithMoves = Pick<Content, "targets" | "moves">;

/** Checks references with what was there before; the history is read for it only when something is named that is missing. */
export async function judgedWithHistory<T extends { issues: Issue[] }>(
  { root, open, moves, targets }: WithMoves & Pick<Content, "root" | "open">,
  judge: (targets: Targets) => T,
): Promise<T & WithMoves> {
  const judged = judge(targets);
  const needsHistory = !moves && judged.issues.some(({ codigo }) => ASKS_HISTORY.has(codigo));
  if (!needsHistory) return { ...judged, targets, moves };
  const { moves: found, paths } = await loadFormerFiles({ root, open });
  const former = [...paths].flatMap((path) => (documentOf(path) ? [[addressOfPath(path), undefined] as const] : []));
  const gone = new Map([...former, ...targets.gone]);
  const known = { ...targets, gone, moved: movesTo(targets.media, found.to) };
  return { ...judge(known), targets: known, moves: found };
}
