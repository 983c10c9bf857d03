import { describe, expect, it } from "vitest";
import { syllablesOf } from "../../scripts/clarity/syllables.ts";

/** Words parted by hand. */
const WORDS = {
  "one vowel sound": "y a de sol trans-por-te ins-truc-ción o-bli-ga-to-rio",
  "a, e and o beside each other": "ca-os po-e-ta le-er cre-en-cia lí-ne-a co-o-pe-ra-ti-va hé-ro-e zo-ó-lo-go a-é-re-o",
  "a, e and o around an h": "al-co-hol re-ha-cer a-ho-ra co-he-te bú-ho",
  "i or u beside another vowel":
    "ciu-dad fiel rui-do vein-tiún buey vio guion a-gua cons-trui-do reu-nión cui-da-do deu-da",
  "an accent on the vowel that is heard anyway":
    "es-tu-diáis a-ve-ri-guáis lin-güís-ti-ca je-suí-ti-co cons-truí des-pués ra-di-ca-ción au-to-ma-ti-za-ción",
  "an accent that parts":
    "guí-a pa-ís con-ti-nú-a dí-a rí-o ma-íz o-ír re-ír vi-ví-ais o-í-ais ba-úl tran-se-ún-te ve-e-du-rí-a",
  "two that are equal": "chi-i-ta an-ti-in-fla-ma-to-rio",
  "an h that does not part": "prohi-bi-do ahi-ja-do rehu-sar de-sahu-cio",
  "an h before a diphthong": "al-de-hue-la a-hue-car re-huir hie-rro hués-ped bo-hí-o",
  "an h and an accent": "a-hín-co pro-hí-be ve-hí-cu-lo a-hí",
  "the silent u": "que quien qui-nien-tos gue-rra guí-e qui-zá a-quí lle-gué Quib-dó",
  "a u that is heard": "a-ve-ri-güe pin-güi-no a-gua-ce-ro quó-rum",
  "the letter y": "muy ley le-yes U-ru-guay Yo-pal hoy a-yer Ley-va",
  capitals: "SIS-BÉN AL-CAL-DÍ-A NIT",
} as const;

describe.each(Object.entries(WORDS))("%s", (_what, words) => {
  it.each(words.split(" "))("%s", (parted) => {
    expect(syllablesOf(parted.replaceAll("-", ""))).toBe(parted.split("-").length);
  });
});

it("letters without a vowel have none", () => {
  expect(syllablesOf("DNP")).toBe(0);
});
