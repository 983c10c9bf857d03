/**
 * Runs in the browser: a field of ours for `CMS.registerFieldType`, as a class of the editor's own React. That is there when
 * a form is, and not before.
 */
export function fieldOf(control) {
  let Control;
  return (props) => {
    Control ??= window.createClass(control);
    return window.createElement(Control, props);
  };
}
