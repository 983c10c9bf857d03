import { expect, it } from "vitest";
import { securityTxt } from "../../scripts/data/security-txt.ts";
import { sampleSite } from "../helpers/sample-site.ts";

it("has the contact for vulnerabilities, and expires within a year", () => {
  expect(securityTxt(sampleSite())).toBe(
    "Contact: mailto:contacto@sanjacinto.example\n" +
      "Expires: 2027-11-17T00:00:00Z\n" +
      "Preferred-Languages: es\n" +
      "Canonical: https://sanjacinto.example/.well-known/security.txt\n",
  );
});

it("has the page for petitions while the town hall's e-mail address is unknown", () => {
  const { municipio, ...rest } = sampleSite();
  const { correo: _unknown, ...known } = municipio;
  expect(securityTxt({ ...rest, municipio: known })).toContain("Contact: https://sanjacinto.example/atencion/pqrsd/\n");
});
