import { defineCommand } from "../../command-line/command.ts";

/* What only developers run; `scripts/commands/index.ts` has the others. */

export const bench = defineCommand({
  name: "bench",
  summary:
    "Makes large municipalities with their history, and compares builds of them with Hugo, Pagefind and git on the same files, as ratios.",
  usage: ["[options]"],
  args: {
    documents: {
      type: "string",
      valueHint: "NUMBERS",
      default: "1000",
      description: "How many documents, and as many commits, each municipality has.",
    },
    runs: {
      type: "string",
      valueHint: "NUMBER",
      default: "3",
      description: "How often everything is run, in turns; the median counts.",
    },
    saves: {
      type: "boolean",
      description:
        "Measures instead how long a saved change takes until “npm start” shows it, on the shipped content and each municipality.",
    },
  },
  examples: ["", "--documents 1000,10000 --runs 1", "--saves"],
  more: "docs/performance.md, “Speed”.",
  language: "en",
  run: async (args) => (await import("./bench.ts")).bench(args),
});

export const benchPhone = defineCommand({
  name: "bench:phone",
  summary: "Measures every kind of page of the demo on an emulated phone with a bad network.",
  usage: ["[options]"],
  args: {
    runs: {
      type: "string",
      valueHint: "NUMBER",
      default: "5",
      description: "How often each page is shown; the median counts.",
    },
  },
  examples: ["", "--runs 3"],
  more: "docs/performance.md, “On a phone”.",
  language: "en",
  run: async (args) => (await import("./bench-phone.ts")).benchPhone(args),
});

export const benchEditor = defineCommand({
  name: "bench:editor",
  summary: "Measures a first visit to the editor at 400 kbit/s: to the sign-in and to the list, in seconds and bytes.",
  usage: ["[options]"],
  args: {
    runs: {
      type: "string",
      valueHint: "NUMBER",
      default: "3",
      description: "How often it is opened; the median counts.",
    },
    against: {
      type: "string",
      valueHint: "FOLDER",
      description: "A demo that another version built (its .demo/): measured in turn with this one.",
    },
    files: { type: "boolean", description: "Name every file that is loaded, the heaviest first." },
  },
  examples: ["", "--runs 1 --files", "--against ../before/.demo"],
  more: "docs/performance.md, “The editor”.",
  language: "en",
  run: async (args) => (await import("./bench-editor.ts")).benchEditor(args),
});

export const benchWorst = defineCommand({
  name: "bench:worst",
  summary:
    "Measures the worst texts that are accepted, and half of each: what takes twice as long grows with the length.",
  usage: [""],
  args: {},
  examples: [],
  more: "docs/performance.md, “Speed”.",
  language: "en",
  run: async () => (await import("./bench-worst.ts")).benchWorst(),
});

export const components = defineCommand({
  name: "components",
  summary: "Writes docs/components.html anew: every component of the pages in light, in dark and on paper.",
  usage: [""],
  args: {},
  examples: [],
  more: "CONTRIBUTING.md.",
  language: "en",
  run: async () => (await import("./components.ts")).components(),
});

export const guide = defineCommand({
  name: "guide",
  summary: "Writes the field tables of the clerks' guide anew, after a schema has changed.",
  usage: [""],
  args: {},
  examples: [],
  more: "CONTRIBUTING.md.",
  language: "en",
  run: async () => (await import("./guide.ts")).guide(),
});

export const screenshots = defineCommand({
  name: "screenshots",
  summary:
    "Photographs every kind of page of the demo, on phone, desk and paper, in capturas/, and takes the pictures of the README and the guide.",
  usage: [""],
  args: {},
  examples: [],
  more: "CONTRIBUTING.md.",
  language: "en",
  run: async () => (await import("./screenshots.ts")).screenshots(),
});
