/** The words that hold a sentence together, the most frequent first. */
const LINKING: readonly string[] =
  "de la que el en y los del se las por un para con una su al lo como más o pero sus le ya este entre cuando sin sobre también hasta hay donde desde todo nos durante todos uno ni contra".split(
    " ",
  );

/** The share of them in a Spanish sentence, and of numbers. */
const LINKING_SHARE = 0.42;
const NUMBER_SHARE = 0.03;

/** What a town hall writes about most, in no order. */
const COMMON: readonly string[] = `
abril abuela acceso acción acta actividad acuerdo acueducto administración agosto agua alcalde alcaldía alcantarillado alegría alerta
alimento alumbrado alumno amigo amplio análisis andén anuncio apoyo aprendizaje apertura árbol archivo arena arroz artesanía arte
asamblea asistencia atención audiencia aula aumento autorización avance ayuda bahía baile balance balsa banco bandera barrio
base biblioteca bienestar boletín bomba bosque brigada bueno cacao calendario calidad calle camino campaña campo canal cancha canoa
cantidad capacitación carretera carta casa caseta caso catastro causa celebración censo centro cerca certificado charla ciclo
ciudad ciudadanía claro clase clima cobro cocina colegio color comercio comisión comité compra compromiso común comunidad concepto
concierto concurso conexión confianza consejo construcción consulta contrato control convenio convivencia cooperación corazón correo
cosecha costo creciente crédito cuenta cuidado cultivo cultura cupo curso danza dato debate deber decisión decreto defensa deporte
derecho desarrollo descuento destino día diálogo diciembre dirección discapacidad documento domingo drenaje edificio educación ejemplo
elección embarcadero emergencia empleo empresa encuentro encuesta energía enero enfermera entidad entrada entrega equipo escenario
escuela espacio especial esperanza espectáculo esquina estación estado estrato estudiante estudio evento expediente experiencia familia
febrero fecha feria festival ficha fiesta firma fondo formulario foro fruta fuente función futuro ganadería gente gestión gobierno
grado grupo guía habitante hacienda hermano hijo historia hogar hora horario hospital huerta idea identidad iglesia impuesto
inclusión información informe infraestructura ingreso inscripción inspección instalación integral inventario inversión invierno jardín
jornada joven juego jueves julio junio junta justicia labor lancha lectura lengua leña ley libertad libro licencia limpieza lista lluvia
local lucha lugar luna lunes luz madera madre maestro maíz mañana mapa marea martes marzo material matrícula mayo mayor medicina médico
mejora memoria mercado mes mesa meta miércoles minga mineral minuto misión montaña motor muelle mujer multa mundo municipio museo
música nación naturaleza navegación niña niño nivel noche nombre norma noticia novena noviembre nube nuevo nutrición obra octubre oficina
oficio oportunidad orden organización orilla pacífico padre pago paisaje palma pan parque participación partido paso patrimonio patio paz
pensión perdón permiso persona pesca petición piedra plan planeación planta plátano playa plaza plazo pleno población política pozo
precio predio pregunta premio prensa presupuesto prevención primavera proceso producción programa protección proyecto pueblo puente puerto
puesto quebrada queja radicado raíz recaudo recibo reciclaje reclamo recolección recreación red reforma región registro reparación
requisito residencia residuo respeto respuesta resultado reunión revisión ribera riesgo río ruta sábado salida salón salud sector
seguridad semana semilla señal septiembre servicio siembra siglo sirena sistema social sol solicitud solidaridad subsidio suelo taller tambor
tarifa tarde teatro techo tejido teléfono tema tiempo tierra título trabajo tradición trámite transparencia transporte tránsito turismo
turno unidad universidad usuario vacuna valor vecino vecindad vegetación vejez venta ventanilla verano verdad vereda vía viaje viernes
vigilancia visita vivienda voluntario voz zona`
  .trim()
  .split(/\s+/);

/** Of these the rarer words are made: surnames, hamlets, plants, what is written once. */
const SYLLABLES: readonly string[] = `
ba be bi bo ca ce ci co cu cha da de di do fa fe fi ga gua gui ja ji jo la le li lo lla ma me mi mo mu na ne ni no ña ño pa pe pi po pu que qui
ra re ri ro ru sa se si so su ta te ti to tu va ve vi za zo bra cre dri fle gra pla pre tra tri ban can den fin gal har lan mar men nal par por
quen ran ral sal sor tal ten tor var ver vil`
  .trim()
  .split(/\s+/);
const ENDINGS: readonly string[] = "s n ción l dad r do da z s nte ra to s je".split(" ");

/**
 * How the frequency of a word falls with its rank, (rank + FLATNESS) ^ -EXPONENT: by the law of Zipf and Mandelbrot. The list has no
 * end, so that the number of distinct words grows with the length of the text to the power of 1 / EXPONENT, as Heaps' law says of
 * real texts: about 16,000 in a thousand documents, and four times as many in ten thousand.
 */
const EXPONENT = 1.65;
const FLATNESS = 120;

/** A word that means something; the frequent ones are those that a town hall writes most. */
export function contentWord(random: () => number): string {
  return wordOfRank(Math.floor(FLATNESS * ((1 - random()) ** (-1 / (EXPONENT - 1)) - 1)));
}

/** A word of a sentence: one that holds it together, a number, or one that means something. */
export function anyWord(random: () => number): string {
  const kind = random();
  if (kind < LINKING_SHARE) return LINKING[Math.floor(LINKING.length * random() ** 3)] ?? "de";
  if (kind < LINKING_SHARE + NUMBER_SHARE) return String(Math.floor(10 ** (1 + 3 * random())));
  return contentWord(random);
}

/** The rank in syllables, as many as it needs and at least two, and most with an ending: hardly ever the same for two ranks. */
function wordOfRank(rank: number): string {
  const common = COMMON[rank];
  if (common) return common;
  const kinds = ENDINGS.length + 1;
  const beyond = rank - COMMON.length;
  return syllables(Math.floor(beyond / kinds)) + (ENDINGS[beyond % kinds] ?? "");
}

/** No number has the syllables of another: those with one syllable more begin where those with one less end. */
function syllables(number: number): string {
  let rest = number + SYLLABLES.length;
  let word = "";
  do {
    word += SYLLABLES[rest % SYLLABLES.length] ?? "";
    rest = Math.floor(rest / SYLLABLES.length) - 1;
  } while (rest >= 0);
  return word;
}
