import { atomFeed, FEED_URL } from "../../scripts/data/feed.ts";
import type { Site } from "../../scripts/model/site.ts";

export const data = { permalink: FEED_URL };

export const render = ({ site }: { site: Site }) => atomFeed(site);
