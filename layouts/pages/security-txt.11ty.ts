import { SECURITY_URL, securityTxt } from "../../scripts/data/security-txt.ts";
import type { Site } from "../../scripts/model/site.ts";

export const data = { permalink: SECURITY_URL };

export const render = ({ site }: { site: Site }) => securityTxt(site);
