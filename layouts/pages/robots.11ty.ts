import { robots } from "../../scripts/data/robots.ts";
import type { Site } from "../../scripts/model/site.ts";

export const data = { permalink: "/robots.txt" };

export const render = ({ site }: { site: Site }) => robots(site);
