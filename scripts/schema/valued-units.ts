/** The units in which charges are fixed and that are worth other pesos each year, with what each is called. */
export const UNIDAD_CON_VALOR_NAMES = {
  UVT: "UVT: unidad de valor tributario",
  UVB: "UVB: unidad de valor básico",
  SMMLV: "SMMLV: salario mínimo mensual legal vigente",
  SMLDV: "SMLDV: salario mínimo legal diario vigente",
} as const;

type UnidadConValor = keyof typeof UNIDAD_CON_VALOR_NAMES;

export const UNIDADES_CON_VALOR = Object.keys(UNIDAD_CON_VALOR_NAMES) as [UnidadConValor, ...UnidadConValor[]];
