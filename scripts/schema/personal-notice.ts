import { type CollectionId, has } from "./collections.ts";
import { type NoticeKeys, noticeReason } from "./notice-words.ts";

/** Whether a document of a collection is a notice to a person. */
export function isPersonalNotice(collection: CollectionId, data: NoticeKeys): boolean {
  return has(collection, "notices") && noticeReason(data) !== undefined;
}
