/** What programs put on the clipboard as `text/html`, shortened to what matters: the signs, styles and wrappers are theirs. */

const wordPage = (body: string) => `<html xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator content="Microsoft Word 15">
<style><!-- p.MsoNormal {margin:0cm;} @list l0:level1 {mso-level-number-format:bullet;} --></style></head>
<body lang=ES-CO style='tab-interval:35.4pt'><!--StartFragment-->${body}<!--EndFragment--></body></html>`;

/** An item of a list in Word, which is a paragraph with a sign. */
const wordItem = (sign: string, text: string, level = 1) =>
  `<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;
</span></span></span><![endif]>${text}<o:p></o:p></p>`;

const NOTHING = "<p class=MsoNormal><o:p>&nbsp;</o:p></p>";

export const WORD = wordPage(`
<h1><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span><b>Requisitos</b><o:p></o:p></h1>
<p class=MsoNormal><b style='mso-bidi-font-weight:normal'>Artículo 1.<sup>o</sup> </b>Un lote de 300&nbsp;m<sup>2</sup>.&nbsp;
Vea la <a href="https://www.gov.co/">página</a> y el <a href="file:///C:/Users/Marta/acta.docx">acta</a>.<o:p></o:p></p>
${NOTHING}
${wordItem("·", "Cédula de ciudadanía")}
${wordItem("o", "Original", 2)}
${wordItem("·", "Recibo del agua")}
${NOTHING}
${wordItem("1.", "Llene el formulario")}
${wordItem("2.", "Entréguelo en la ventanilla")}
${wordItem("a)", "Literal primero")}
<p class=MsoNormal>Nombre:<span style='mso-tab-count:1'>&nbsp;&nbsp;&nbsp;&nbsp; </span>Marta<o:p></o:p></p>
<table class=MsoTableGrid border=1 cellspacing=0><tr>
<td width=120 valign=top style='border:solid windowtext 1.0pt'><p class=MsoNormal><b>Trámite<o:p></o:p></b></p></td>
<td><p class=MsoNormal><b>Costo<o:p></o:p></b></p></td></tr>
<tr><td rowspan=2><p class=MsoNormal>Licencia</p></td><td><p class=MsoNormal>$ 5.000</p><p class=MsoNormal>o gratis | niños</p></td></tr>
<tr><td><p class=MsoNormal>2 UVT</p></td></tr></table>
<p class=MsoNormal><img width=300 src="file:///C:/Users/Marta/AppData/Local/Temp/clip_image002.jpg" v:shapes="Imagen_1"></p>
<p class=MsoNormal><img width=200 src="blob:https://word.example/9f"></p>`);

export const DOCS = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1a2b"><h2 dir="ltr"><span
style="font-size:16pt;font-weight:400;">Horario</span></h2><p dir="ltr"><span style="font-weight:400;">Abre de </span><span
style="font-weight:700;">8 a 12 </span><span style="font-style:italic;font-weight:400;">todos los días</span></p><br /><ul><li dir="ltr"
aria-level="1" style="list-style-type:disc;"><p dir="ltr" role="presentation"><span>Lunes</span></p></li><ul><li dir="ltr" aria-level="2"
style="list-style-type:circle;"><p dir="ltr" role="presentation"><span>En la mañana</span></p></li></ul></ul><ol><li dir="ltr"
style="list-style-type:decimal;" aria-level="1"><p><span>Pida la cita</span></p></li></ol><div dir="ltr"><table><colgroup><col /></colgroup><tbody><tr><td
colspan="2"><p dir="ltr"><span>Tarifas</span></p></td></tr><tr><td><p><span>Niños</span></p></td><td><p><span>Gratis</span></p></td></tr></tbody></table></div><p
dir="ltr"><span style="text-decoration:line-through;">Antes</span><span> CO</span><span><span
style="font-size:0.6em;vertical-align:sub;">2</span></span></p></b>`;

export const LIBREOFFICE = `<html><head><meta name="generator" content="LibreOffice 24.2"/><style type="text/css">p { line-height: 115% }</style></head>
<body lang="es-CO" dir="ltr"><p style="margin-bottom: 0cm"><font face="Liberation Serif, serif">Resolución 12 de&nbsp;2026</font></p>
<p style="margin-bottom: 0cm"><br/>
</p>
<ol start="3"><li><p>Tercero</p></li><li><p>Cuarto</p></li></ol>
<p>1. Escrito a mano</p><p>2. Sin lista</p><p>• Una viñeta</p>
<table width="100%"><tr><td><p>Un recuadro</p></td></tr></table></body></html>`;
