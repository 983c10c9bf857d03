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

  it("is in Spanish, fits a phone, and search engines leave it alone", () => {
    expect(page).toContain('<html lang="es-CO">');
    expect(page).toContain('<meta name="viewport" content="width=device-width, initial-scale=1">');
    expect(page).toContain('<meta name="robots" content="noindex">');
  });

  it("has the municipality's name in its title, whatever is in it", () => {
    expect(page).toContain("<title>Editor del sitio de San José &amp; «El &lt;Río>»</title>");
  });

  it("shows the icon of the site, so that browsers look for no other", () => {
    expect(page).toContain('<link rel="icon" href="/assets/icono.svg">');
    expect(EDITOR_POLICY).toMatch(/img-src 'self'/);
  });

  it("tells the program where its configuration is, and has no script of its own", () => {
    expect(page).toContain('<link rel="cms-config-url" type="application/json" href="/admin/config.json">');
    expect(page.match(/<script[^>]*>[^<]*/g)).toEqual(['<script type="module" src="/admin/programa/editor-ABC.js">']);
    expect(page).not.toMatch(/\son\w+=/);
  });

  it("says in Spanish what happens while the program is on its way, and without JavaScript", () => {
    expect(page).toMatch(/<main id="cargando">[\s\S]*Cargando el editor…/);
    expect(page).toMatch(/<noscript>.*necesita JavaScript.*<\/noscript>/);
  });

  it("carries its policy before anything that the policy rules", () => {
    expect(page.indexOf("Content-Security-Policy")).toBeLessThan(page.search(/<(?:style|link|script)/));
    expect(page).toContain(`content="${EDITOR_POLICY}"`);
  });
});

describe("the page of an editor that is not set up", () => {
  const page = render({ site: sampleSite() });

  it("says what to write, and where", () => {
    expect(page).toContain("content/municipio.yaml");
    expect(page).toMatch(/editor:\n {2}repo: /);
    expect(page).toContain("todavía no está configurado");
  });

  it("loads nothing but the icon, and needs no permission of the site's strict policy", () => {
    expect(page.match(/<link[^>]*>/g)).toEqual(['<link rel="icon" href="/assets/icono.svg">']);
    expect(page).not.toMatch(/<script|<style|style=|Content-Security-Policy/);
  });
});
