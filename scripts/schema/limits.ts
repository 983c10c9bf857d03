/** Sizes above which a file is refused. They bound time and memory; no honest file comes near them. */
export const LIMITS = {
  /** A document's bytes: a 300-page book in plain text. */
  textBytes: 1_000_000,
  /** A data file's bytes: the five thousand addresses of an earlier site, or twenty times the hundred criteria. */
  dataBytes: 600_000,
  /** Characters between the fences of a document: a hundred requirements of two lines. */
  frontMatterLength: 40_000,
  /** A photo's bytes: the largest that a phone of today makes is about 25 MB. */
  imageBytes: 40_000_000,
  /** A photo's pixels: a 108-megapixel phone, with room to spare. Decoding the worst of them takes 1.1 GiB. */
  imagePixels: 120_000_000,
  /** Pixels of a photo's longer side: a panorama. The memory for one line of pixels has no other bound. */
  imageSide: 30_000,
  /** Any other file that citizens download; on a prepaid phone even this takes minutes. */
  fileBytes: 25_000_000,
  /** Above this a file is published, with a warning: on a prepaid phone it takes a minute. */
  heavyBytes: 5_000_000,
  /** How many values the references (`*alias`) of one front matter may repeat. */
  yamlAliases: 50,
} as const;
