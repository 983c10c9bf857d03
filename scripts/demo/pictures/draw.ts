import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { form } from "./pdf.ts";
import { atardecer, escudo, escuela, mercado, puente, rio, vacunacion } from "./scenes.ts";

/**
 * Redraws the media of the demo: `npx tsx scripts/demo/pictures/draw.ts`. The results are committed, because
 * another version of libvips would write other bytes and change the hashes of the demo's history.
 */
const demo = join(import.meta.dirname, "..");
const media = join(demo, "content/media");
const past = join(demo, "past/media");
await Promise.all([media, past].map((folder) => mkdir(folder, { recursive: true })));

for (const [name, scene] of Object.entries({ rio, mercado, escuela, vacunacion, atardecer })) {
  await jpeg(scene()).toFile(join(media, `${name}.jpg`));
}
await jpeg(mercado(["#8d5a97", "#8d5a97", "#2a9d8f", "#2a9d8f"])).toFile(join(past, "mercado.jpg"));
await phonePhoto(puente(), join(media, "puente.jpg"));
await sharp(Buffer.from(escudo())).png({ palette: true, compressionLevel: 9 }).toFile(join(media, "escudo.png"));
await writeFile(
  join(media, "solicitud-de-certificado.pdf"),
  form("Solicitud de certificado", ["Nombre", "Cedula", "Vereda o barrio"]),
);
await writeFile(
  join(media, "declaracion-de-industria-y-comercio.pdf"),
  form("Declaracion de industria y comercio", ["Negocio", "NIT o cedula", "Ingresos del año"]),
);
await writeFile(join(media, "plan-de-accion-2026.pdf"), form("Plan de accion 2026", ["Accion", "Meta", "Responsable"]));
await writeFile(join(media, "presupuesto-2026.pdf"), form("Presupuesto 2026", ["Ingresos", "Gastos", "Inversion"]));
await writeFile(
  join(media, "convenio-con-la-gobernacion.pdf"),
  form("Convenio con la gobernacion", ["Objeto", "Plazo", "Fecha"]),
);

function jpeg(svg: string) {
  return sharp(Buffer.from(svg)).flatten().jpeg({ quality: 72, mozjpeg: true });
}

/** Writes a photo as a phone stores it: rotated pixels, EXIF orientation 6, and the GPS position. */
async function phonePhoto(svg: string, file: string): Promise<void> {
  const rotated = await sharp(Buffer.from(svg)).rotate(270).png().toBuffer();
  await sharp(rotated)
    .flatten()
    .withExif({
      IFD0: { Make: "Telefono de Ejemplo", Model: "Ficticio 1", Orientation: "6" },
      IFD3: {
        GPSLatitudeRef: "N",
        GPSLatitude: "5/1 34/1 12/1",
        GPSLongitudeRef: "W",
        GPSLongitude: "76/1 40/1 48/1",
      },
    })
    .withMetadata({ orientation: 6 })
    .jpeg({ quality: 72, mozjpeg: true })
    .toFile(file);
}
