/** Runs in the browser: what loads something once, whoever asks first, and after a failure again when it is next asked. */
export function loadedOnce(load) {
  let loading;
  return () => {
    loading ??= load().catch((error) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}
