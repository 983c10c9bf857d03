import { Document, type DocumentProps } from "../../document.tsx";
import type { Crumb } from "../breadcrumbs.tsx";

export const PLAN_URL = "/plan/";

interface PlanDocumentProps
  extends Pick<DocumentProps, "site" | "url" | "title" | "description" | "noindex" | "children"> {
  /** The pages between the plan and this one. */
  above?: readonly Crumb[];
}

/** A page below the plan's: with its styles, and the way back to it. */
export function PlanDocument({ above = [], ...page }: PlanDocumentProps) {
  return <Document {...page} sheet="plan" breadcrumbs={[{ title: "Plan de acción", url: PLAN_URL }, ...above]} />;
}
