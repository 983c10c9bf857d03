/**
 * Runs in the browser: the button at the end of a form that shows the fields below it, which few documents need. The style
 * of the page hides them while it is closed.
 */
import { FOLD_FIELD, foldLabel, saysSomething } from "./fold.ts";
import { fieldOf } from "./own-field.js";

/** Tells the editor of the button; for after it has started, so that its parts do not delay it. */
export function registerFoldField(CMS) {
  CMS.registerFieldType(FOLD_FIELD, fieldOf(CONTROL));
}

const CONTROL = {
  render() {
    const { field, entry } = this.props;
    this.isOpen ??= field.get("claves").some((key) => saysSomething(plain(entry?.getIn(["data", key]))));
    return window.createElement(
      "button",
      {
        type: "button",
        className: "otros-datos",
        "aria-expanded": this.isOpen,
        onClick: () => {
          this.isOpen = !this.isOpen;
          this.forceUpdate();
        },
      },
      foldLabel([...field.get("nombres")], this.isOpen),
    );
  },
};

const plain = (value) => value?.toJS?.() ?? value;
