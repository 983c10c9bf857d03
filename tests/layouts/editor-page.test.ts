import { describe, expect, it } from "vitest";
import { render } from "../../layouts/pages/admin.11ty.tsx";
import { EDITOR_POLICY } from "../../scripts/data/headers.ts";
import { sampleSite } from "../helpers/sample-site.ts";

const { assets, municipio } = sampleSite();

describe("the page of the editor", () => {
  const site = sampleSite({
    municipio: { ...municipio, nombre: "San José & «El <Río>»" },
    assets: { ...assets, editorScript: "/admin/programa/editor-ABC.js" },
  });
  const page = render({ site });

  it("is in Spanish, fits a phone, and is hidden from search engines", () => {
    expect(page).toContain('<html lang="es-CO">');
    expect(page).toContain('<meta name="viewport" content="width=device-width, initial-scale=1">');
    expect(page).toContain('<meta name="robots" content="noindex">');
  });

  it("has the municipality's name in its title, escaped", () => {
    expect(page).toContain("<title>Editor del sitio de San José &amp; «El &lt;Río>»</title>");
  });

  it("has the icon of the site, so that browsers request no other", () => {
    expect(page).toContain('<link rel="icon" href="/assets/icono.svg">');
    expect(EDITOR_POLICY).toMatch(/img-src 'self'/);
  });

  it("links to the configuration, and has no inline script", () => {
    expect(page).toContain('<link rel="cms-config-url" type="application/json" href="/admin/config.json">');
    expect(page.match(/<script[^>]*>[^<]*/g)).toEqual(['<script type="module" src="/admin/programa/editor-ABC.js">']);
    expect(page).not.toMatch(/\son\w+=/);
  });

  it("has a Spanish message while the program loads, and without JavaScript", () => {
    expect(page).toMatch(/<main id="cargando">[\s\S]*Cargando el editor…/);
    expect(page).toMatch(/<noscript>.*necesita JavaScript.*<\/noscript>/);
  });

  it("has its policy before everything that the policy controls", () => {
    expect(page.indexOf("Content-Security-Policy")).toBeLessThan(page.search(/<(?:style|link|script)/));
    expect(page).toContain(`content="${EDITOR_POLICY}"`);
  });
});

describe("the page of an editor that is not set up", () => {
  const page = render({ site: sampleSite() });

  it("says what is missing, and leads to the page that says how to switch it on", () => {
    expect(page).toContain("todavía no está encendido");
    expect(page).toContain("content/municipio.yaml");
    expect(page).toContain('<a href="/admin/encender/">Encender el editor, paso a paso</a>');
  });

  it("loads only the icon, and works under the site's strict policy", () => {
    expect(page.match(/<link[^>]*>/g)).toEqual(['<link rel="icon" href="/assets/icono.svg">']);
    expect(page).not.toMatch(/<script|<style|style=|Content-Security-Policy/);
  });
});
