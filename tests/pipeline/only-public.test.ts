import { beforeAll, describe, expect, it } from "vitest";
import { atEnd } from "../helpers/at-end.ts";
import { build } from "../helpers/built-site.ts";
import { tempFolder } from "../helpers/temp-folder.ts";
import { problemsOf } from "./only-public/check.ts";
import { BROKEN, forPeople, RIGHT, strays } from "./only-public/every-state.ts";
import { NOW } from "./only-public/life.ts";
import { searched } from "./only-public/search.ts";
import { problemTable } from "./only-public/tables.ts";
import { type Town, writeTown } from "./only-public/town.ts";

it("plain", async () => {
  const cache = await tempFolder();
  const town = await writeTown(await tempFolder(), RIGHT, forPeople);
  const t = Date.now();
  const site = await build(town.root, { now: NOW, env: { SITIO_CACHE: cache } });
  console.log("build", Date.now() - t, town.words.all.length);
  expect([site.status, site.stdout]).toEqual([0, ""]);
});
