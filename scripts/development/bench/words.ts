/** Spanish words for nonsense texts that look real to a search index: accents, plurals, many letters. */
export const WORDS: readonly string[] = `
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
