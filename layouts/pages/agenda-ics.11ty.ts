import { CALENDAR_URL, calendar } from "../../scripts/data/calendar.ts";
import type { Site } from "../../scripts/model/site.ts";

export const data = { permalink: CALENDAR_URL };

export const render = ({ site }: { site: Site }) => calendar(site);
