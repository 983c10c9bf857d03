import type { DataFile } from "../../../scripts/data/open-data/files.ts";
import type { Site } from "../../../scripts/model/site.ts";
import { FileLink } from "../file-link.tsx";

interface DataFileLinkProps {
  site: Site;
  file: DataFile;
  title: string;
  /** What the file is of, for who hears the link apart from the rest. */
  of?: string;
}

/** A link to a file of the open data, with its format and weight. */
export function DataFileLink({ site, file, ...link }: DataFileLinkProps) {
  return <FileLink site={{ ...site, files: new Map([[file.url, file.bytes]]) }} path={file.url} {...link} />;
}
