import type { ComponentChildren } from "preact";
import type { ArticleSite, Ficha } from "../../../scripts/model/site.ts";
import { dependenciaOf } from "../../groups.ts";
import { kindOf } from "../../words.ts";
import { DocumentMeta } from "../document-meta.tsx";
import { PageHeader } from "../page-header.tsx";
import { PrintedAddress } from "../printed-address.tsx";
import { Prose } from "../prose.tsx";
import { Share } from "../share.tsx";
import { Cost } from "./cost.tsx";
import { Glance } from "./glance.tsx";
import { More } from "./more.tsx";
import { Requirements } from "./requirements.tsx";
import { shareText } from "./share-text.ts";
import { Time } from "./time.tsx";
import { Where } from "./where.tsx";

/**
 * The main part of the page of a service or trámite: the questions that citizens ask, in the order in which they ask
 * them.
 */
export function FichaArticle({ site, ficha }: { site: ArticleSite; ficha: Ficha }) {
  const { data, url } = ficha;
  const dependencia = dependenciaOf(site, ficha);
  const kind = kindOf(ficha.collection);
  return (
    <article class="ficha">
      <PageHeader title={data.titulo} kind={kind} summary={data.resumen} keywords={data.palabras_clave} />
      <Glance data={data} />
      <Question title="¿Qué necesito?">
        {data.requisitos && <Requirements site={site} requisitos={data.requisitos} />}
      </Question>
      <Question title="¿Tiene costo?">{data.costo && <Cost site={site} costo={data.costo} />}</Question>
      <Question title="¿Cuánto se demora?">{data.tiempo && <Time tiempo={data.tiempo} />}</Question>
      <Question title="¿Qué obtengo?">{data.resultado && <p>{data.resultado}</p>}</Question>
      <Question title="¿Cómo y dónde se hace?">
        <Where data={data} dependencia={dependencia} />
      </Question>
      <Question title="¿Dónde hago seguimiento?">
        <FollowUp seguimiento={data.seguimiento} office={dependencia?.data.titulo} />
      </Question>
      <Question title="¿Dónde puedo saber más?">
        <Prose site={site} document={ficha} topLevel={3} />
        <More site={site} data={data} dependencia={dependencia} />
      </Question>
      <DocumentMeta site={site} document={ficha} />
      <Share text={shareText(site, ficha)} what={kind} />
      <PrintedAddress site={site} url={url} />
    </article>
  );
}

function Question({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="question">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function FollowUp({ seguimiento, office = "la dependencia responsable" }: { seguimiento?: string; office?: string }) {
  return <p>{seguimiento ?? `Pregunte en ${office} por los canales de atención de esta página.`}</p>;
}
