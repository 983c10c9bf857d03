import type { ComponentChildren } from "preact";
import { contactFor } from "../../../scripts/model/contact.ts";
import type { Ficha, FichaSite } from "../../../scripts/model/site.ts";
import { dependenciaOf } from "../../groups.ts";
import { kindOf } from "../../words.ts";
import { Beside } from "../beside.tsx";
import { DocumentMeta } from "../document-meta.tsx";
import { PageHeader, Summary } from "../page-header.tsx";
import { PrintedAddress } from "../printed-address.tsx";
import { Prose } from "../prose.tsx";
import { Actions } from "./actions.tsx";
import { Cost } from "./cost.tsx";
import { Glance } from "./glance.tsx";
import { Improvements } from "./improvements.tsx";
import { More } from "./more.tsx";
import { Requirements } from "./requirements.tsx";
import { Suspension } from "./suspension.tsx";
import { Time } from "./time.tsx";
import { Where } from "./where.tsx";

/**
 * The main part of the page of a service or trámite: the questions that citizens ask, in the order in which they ask
 * them.
 */
export function FichaArticle({ site, ficha }: { site: FichaSite; ficha: Ficha }) {
  const { data, url } = ficha;
  const dependencia = dependenciaOf(site, ficha);
  const contact = contactFor(site, ficha);
  return (
    <article class="ficha">
      <Beside
        header={<PageHeader title={data.titulo} kind={kindOf(ficha.collection)} keywords={data.palabras_clave} />}
        aside={
          <>
            <Suspension site={site} data={data} />
            <Glance site={site} data={data} contact={contact} />
            <Actions site={site} ficha={ficha} contact={contact} />
          </>
        }
      >
        <Summary text={data.resumen} />
        <Question title="¿Qué necesito?">
          {data.dirigido_a && <p>Para quién es: {data.dirigido_a}</p>}
          {data.requisitos && <Requirements site={site} requisitos={data.requisitos} />}
        </Question>
        <Question title="¿Tiene costo?">{data.costo && <Cost site={site} costo={data.costo} />}</Question>
        <Question title="¿Cuánto se demora?">{data.tiempo && <Time tiempo={data.tiempo} />}</Question>
        <Question title="¿Qué obtengo?">{data.resultado && <p>{data.resultado}</p>}</Question>
        <Question title="¿Cómo y dónde se hace?">
          <Where data={data} dependencia={dependencia} contact={contact} />
        </Question>
        <Question title="¿Dónde hago seguimiento?">
          <FollowUp seguimiento={data.seguimiento} office={dependencia?.data.titulo} />
        </Question>
        <Question title="¿Dónde puedo saber más?">
          <Prose site={site} document={ficha} topLevel={3} />
          <More site={site} data={data} dependencia={dependencia} />
        </Question>
        {data.racionalizacion && (
          <Question title="Qué se hizo más fácil">
            <Improvements mejoras={data.racionalizacion} />
          </Question>
        )}
        <DocumentMeta site={site} document={ficha} />
        <PrintedAddress site={site} url={url} />
      </Beside>
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
