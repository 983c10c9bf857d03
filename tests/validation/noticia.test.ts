import { describe, expect, it } from "vitest";
import { noticia } from "../helpers/documents.ts";
import { judgeNoticia, only } from "../helpers/judged-fields.ts";

describe("a field of a noticia", () => {
  const line = (text: string) => noticia().replace(/^titulo: .*$/m, text);
  const cases: [what: string, text: string, said: string[]][] = [
    [
      "unknown, near a known one",
      line("titulo: Jornada de vacunación\nimajen: /media/a.jpg\nimagen_alt: La feria"),
      ["3:1 campo-desconocido", "«imajen» no es un dato de esta sección.", "¿Quiso escribir «imagen»?"],
    ],
    [
      "unknown, near none",
      line("titulo: Jornada de vacunación\nxyzzyxyzzy: 1"),
      [
        "3:1 campo-desconocido",
        "«xyzzyxyzzy» no es un dato de esta sección.",
        "Borre la línea. Los datos que se pueden escribir son: titulo, resumen, borrador, palabras_clave, revisado, dependencia, fecha, vence, imagen, imagen_alt, urgente.",
      ],
    ],
    [
      "missing",
      noticia({ dependencia: undefined }),
      [
        "2:1 falta-campo",
        "Falta «dependencia» (Dependencia responsable).",
        "Agregue la línea, por ejemplo: dependencia: secretaria-general",
      ],
    ],
    [
      "empty",
      line("titulo:"),
      [
        "2:1 falta-campo",
        "Falta «titulo» (Título).",
        "Agregue la línea, por ejemplo: titulo: Certificado de residencia",
      ],
    ],
    [
      "too short",
      line("titulo: Hola"),
      [
        "2:1 texto-corto",
        "«titulo» es muy corto: tiene 4 caracteres y el mínimo es 5.",
        "Escriba un poco más, para que se entienda solo.",
      ],
    ],
    [
      "too long",
      line(`titulo: ${"a".repeat(121)}`),
      [
        "2:1 texto-largo",
        "«titulo» es muy largo: tiene 121 caracteres y el máximo es 120.",
        "Acórtelo; los detalles van en el texto, debajo del encabezado.",
      ],
    ],
    [
      "a number where text is meant",
      line("titulo: 031020"),
      [
        "2:1 numero-sin-comillas",
        "«titulo» debe ser texto y se leyó como el número 031020: así se pierden los ceros y los signos.",
        'Ponga comillas: titulo: "031020"',
      ],
    ],
    [
      "a list where text is meant",
      line("titulo: [a, b]"),
      [
        "2:1 tipo-incorrecto",
        "«titulo» debe ser un texto y se encontró una lista.",
        "Este es un ejemplo: titulo: Certificado de residencia",
      ],
    ],
    [
      "yes where true is meant",
      noticia({ borrador: "sí" }),
      [
        "6:1 tipo-incorrecto",
        "«borrador» debe ser true o false y se encontró el texto «sí».",
        "Escríbalo así: borrador: true",
      ],
    ],
    [
      "a day that does not exist",
      noticia({ fecha: "2026-02-30" }),
      [
        "5:1 fecha-imposible",
        "«fecha» dice 2026-02-30, un día que no existe en el calendario.",
        "Corrija el mes o el día.",
      ],
    ],
    [
      "a day in another order",
      noticia({ fecha: "5/3/2026" }),
      [
        "5:1 fecha-mal-escrita",
        "«fecha» dice «5/3/2026», que no es una fecha con la forma AAAA-MM-DD.",
        "Escríbalo así: fecha: 2026-03-05",
      ],
    ],
    [
      "a day without hyphens",
      noticia({ fecha: 20260305 }),
      [
        "5:1 fecha-mal-escrita",
        "«fecha» dice «20260305», que no es una fecha con la forma AAAA-MM-DD.",
        "Escríbalo así: fecha: 2026-03-05",
      ],
    ],
    [
      "a picture without description",
      noticia({ imagen: "/media/a.jpg" }),
      [
        "6:1 falta-campo",
        "Falta «imagen_alt» (Descripción de la imagen): es obligatorio cuando hay «imagen».",
        "Agregue la línea, por ejemplo: imagen_alt: Fila de madres con sus hijos frente al puesto de salud",
      ],
    ],
    [
      "an alert without end",
      noticia({ urgente: true }),
      [
        "6:1 falta-campo",
        "Falta «vence» (Vence): es obligatorio cuando «urgente» es true.",
        "Agregue la línea, por ejemplo: vence: 2026-12-15",
      ],
    ],
    [
      "an end before the beginning",
      noticia({ vence: "2026-03-01" }),
      [
        "6:1 fechas-al-reves",
        "«vence» (2026-03-01) es anterior a «fecha» (2026-03-05), y debería ser el mismo día o uno posterior.",
        "Escriba en «vence» un día igual o posterior a 2026-03-05.",
      ],
    ],
    [
      "a path that does not begin with /media/",
      noticia({ imagen: "fotos/Feria.JPG", imagen_alt: "La feria" }),
      [
        "6:1 formato-incorrecto",
        "«imagen» dice «fotos/Feria.JPG», que no tiene la forma correcta.",
        "Guarde el archivo en content/media y escriba su nombre, como en este ejemplo: imagen: /media/jornada-de-vacunacion.jpg",
      ],
    ],
    [
      "a number in a list of texts",
      noticia({ palabras_clave: ["vacuna", 2026] }),
      [
        "8:5 numero-sin-comillas",
        "«palabras_clave» debe ser texto y se leyó como el número 2026: así se pierden los ceros y los signos.",
        'Ponga comillas: - "2026"',
      ],
    ],
  ];
  it.each(cases)("%s", (_what, text, said) => expect(only(judgeNoticia(text))).toEqual(said));
});
