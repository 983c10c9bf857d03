import { Page, type PageProps } from "../../page.tsx";
import type { Crumb } from "../breadcrumbs.tsx";

export const PLAN_URL = "/plan/";

interface PlanSubpageProps extends Pick<PageProps, "site" | "url" | "title" | "description" | "noindex" | "children"> {
  /** The pages between the plan and this one. */
  above?: readonly Crumb[];
}

/** A page below the plan's: with its styles, and the way back to it. */
export function PlanSubpage({ above = [], ...page }: PlanSubpageProps) {
  return <Page {...page} sheet="plan" breadcrumbs={[{ title: "Plan de acción", url: PLAN_URL }, ...above]} />;
}
