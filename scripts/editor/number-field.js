/**
 * Runs in the browser: the field for numbers. What somebody types is read as people in Colombia write numbers, what will be
 * saved stands beside it, and what cannot be read is not saved.
 */
import { asTyped, fromTyped, NUMBER_FIELD, problemOf, readBack } from "./number-words.ts";
import { fieldOf } from "./own-field.js";

/** Tells the editor of the field; for after it has started, so that its parts do not delay it. */
export function registerNumberField(CMS) {
  CMS.registerFieldType(NUMBER_FIELD, fieldOf(CONTROL));
}

const CONTROL = {
  /** Asked by the editor before it saves. */
  isValid(value) {
    const problem = problemOf(value, limitsOf(this.props.field));
    return problem === undefined || { error: { message: problem } };
  },

  /** The place of the field is known once it is on the page: then the unit beside it can be read. */
  componentDidMount() {
    this.forceUpdate();
  },

  render() {
    const { value, field, forID, classNameWrapper, entry, onChange } = this.props;
    const limits = limitsOf(field);
    const isTyped = this.typed !== undefined && fromTyped(this.typed, limits) === (value ?? null);
    return window.createElement(
      "div",
      { className: "numero" },
      window.createElement("input", {
        type: "text",
        inputMode: limits.entero ? "numeric" : "decimal",
        autoComplete: "off",
        className: classNameWrapper,
        "aria-labelledby": `${forID}-label`,
        "aria-describedby": `${forID}-guarda`,
        "aria-errormessage": `${forID}-error`,
        value: isTyped ? this.typed : asTyped(value),
        onChange: ({ target }) => {
          this.typed = target.value;
          onChange(fromTyped(target.value, limits));
          // «5.0» after «5» is the same number and another text: nobody else would draw it.
          this.forceUpdate();
        },
        onBlur: () => {
          this.typed = undefined;
          this.forceUpdate();
        },
      }),
      window.createElement("output", { id: `${forID}-guarda` }, readBack(value, unitBeside(forID, entry))),
    );
  },
};

const limitsOf = (field) => ({ entero: field.get("entero"), minimo: field.get("minimo"), maximo: field.get("maximo") });

/** What the field beside this one says that the number is of. */
function unitBeside(forID, entry) {
  const path = document.getElementById(`${forID}-guarda`)?.closest("[data-key-path]")?.dataset.keyPath;
  return path && entry?.getIn(["data", ...path.split(".").slice(0, -1), "unidad"]);
}
