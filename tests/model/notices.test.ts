import { expect, it } from "vitest";
import { addressesOfFiles } from "../../scripts/model/notices.ts";

it("the files of a notice are found under all their addresses on the site", () => {
  const photo = (width: number) => ({ url: `/recursos/fotos/edicto.1a-${width}.webp`, width });
  const image = { url: "/recursos/fotos/edicto.1a-800.jpg", width: 800, height: 600 };
  const fallback = [{ url: image.url, width: 800 }];
  const shared = { ...image, url: "/recursos/fotos/edicto.1a-compartir.jpg" };
  const images = new Map([["/media/edicto.jpg", { ...image, webp: [photo(400), photo(800)], fallback, shared }]]);
  expect(addressesOfFiles(["/media/edicto.pdf", "/media/edicto.jpg", "/media/edicto.pdf"], images)).toEqual([
    "/media/edicto.pdf",
    "/recursos/fotos/edicto.1a-400.webp",
    "/recursos/fotos/edicto.1a-800.jpg",
    "/recursos/fotos/edicto.1a-800.webp",
    "/recursos/fotos/edicto.1a-compartir.jpg",
  ]);
});
