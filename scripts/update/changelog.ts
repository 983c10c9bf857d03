/** The order of versions: `0.9.0` comes before `0.10.0`. */
export const compareVersions = new Intl.Collator("en", { numeric: true }).compare;

const HEADING = /^## \[?v?(\d+\.\d+\.\d+)\b.*$/gm;

/**
 * What `CHANGELOG.md` says of the versions after one, up to another and with it, as it is written. What is not published yet has
 * no version, and is left out.
 */
export function changesBetween(changelog: string, from: string, to: string): string {
  const text = changelog.replace(/\r\n/g, "\n");
  const starts = [...text.matchAll(/^## .*$/gm)].map(({ index }) => index);
  return [...text.matchAll(HEADING)]
    .filter(([, version = ""]) => compareVersions(version, from) > 0 && compareVersions(version, to) <= 0)
    .map(({ index }) =>
      text
        .slice(
          index,
          starts.find((start) => start > index),
        )
        .trim(),
    )
    .join("\n\n");
}
