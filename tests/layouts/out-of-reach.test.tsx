import { describe, expect, it } from "vitest";
import { ReportPage } from "../../layouts/components/report/report-page.tsx";
import { MinutesPage } from "../../layouts/pages/plan-acta.11ty.tsx";
import { OfficeTasksPage } from "../../layouts/pages/plan-pendientes-dependencia.11ty.tsx";
import { DEFAULT_PLAN } from "../../scripts/plan/default-plan.ts";
import { remindersText } from "../../scripts/plan/present/reminders.ts";
import { messageOfTasks } from "../../scripts/plan/present/tasks.ts";
import { scorecard } from "../../scripts/plan/scorecard.ts";
import type { ChannelFigures } from "../../scripts/report/report.ts";
import { frequencyTable } from "../../scripts/report/terminal.ts";
import { read } from "../helpers/read-page.ts";
import { sampleReport } from "../helpers/sample-report.ts";
import { sampleSite } from "../helpers/sample-site.ts";

const same = (text: string) => text;
const PLAIN = { bold: same, dim: same, green: same, red: same, yellow: same };

describe("a goal that can no longer be met", () => {
  it("is said in the one sentence of the report, of the sheet of the meeting, of the list, of WhatsApp and of the terminal", () => {
    const today = "2026-11-30";
    const [first] = sampleReport.canales;
    const meses = [{ mes: "2026-11", dias: 1, actualizaciones: 1, meta: 3, estado: "en_curso" as const }];
    const canal = { ...first, id: "noticias", nombre: "Noticias", responsable: "hacienda", desde: "2026-11", meses };
    const report = { ...sampleReport, actualizaciones: [], canales: [canal as ChannelFigures] };
    const where = sampleSite({ today, report, plan: DEFAULT_PLAN });
    const measured = scorecard({ site: where, past: [] });
    const [office] = where.dependencias.filter(({ slug }) => slug === "hacienda");
    if (!office) return expect.unreachable("the sample has that office");
    const tasks = measured.pendientes.get("hacienda") ?? [];
    const SENTENCE = "Faltan 2 días con actualización; en lo que queda del mes ya no se alcanza la meta.";
    const oneLine = (text: string) => text.replace(/\s+/g, " ");
    const says = {
      report: read(<ReportPage site={where} obligaciones={[]} />),
      sheet: read(<MinutesPage site={where} scorecard={measured} />),
      list: read(<OfficeTasksPage site={where} scorecard={measured} dependencia={office} />),
      message: messageOfTasks("Hacienda", tasks),
      reminders: oneLine(remindersText([{ office, tasks }], () => "", PLAIN)),
      terminal: oneLine(frequencyTable(report, { today, style: PLAIN })),
    };
    expect(says.sheet.split(SENTENCE)).toHaveLength(2);
    for (const [place, text] of Object.entries(says)) expect([place, text.includes(SENTENCE)]).toEqual([place, true]);
  });
});
