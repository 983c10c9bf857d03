import { clarityMessages, clarityWords } from "./clarity.ts";
import { closingsMessages, closingsWords } from "./closings.ts";
import { fieldsMessages, fieldsWords } from "./fields.ts";
import { filesMessages, filesWords } from "./files.ts";
import { frontMatterMessages, frontMatterWords } from "./front-matter.ts";
import { mediaMessages, mediaWords } from "./media.ts";
import type { ParametersOf } from "./message.ts";
import { referencesMessages, referencesWords } from "./references.ts";
import { suitMessages, suitWords } from "./suit.ts";
import { textMessages, textWords } from "./text.ts";

/** Every sentence of the validator, by the `codigo` of the issue. */
export const messages = {
  ...filesMessages,
  ...frontMatterMessages,
  ...fieldsMessages,
  ...referencesMessages,
  ...textMessages,
  ...mediaMessages,
  ...clarityMessages,
  ...closingsMessages,
  ...suitMessages,
};

/** What pages may say of the issues whose sentences quote the content: what is wrong and what to write, never what was found. */
export const publicWords = {
  ...filesWords,
  ...frontMatterWords,
  ...fieldsWords,
  ...referencesWords,
  ...textWords,
  ...mediaWords,
  ...clarityWords,
  ...closingsWords,
  ...suitWords,
};

export type IssueCode = keyof typeof messages;
export type IssueParameters<Code extends IssueCode> = ParametersOf<typeof messages, Code>;
