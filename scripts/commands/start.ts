import { rootOf } from "../command-line/arguments.ts";
import { UsageError } from "../command-line/errors.ts";
import { preview } from "../serve/preview.ts";

/**
 * Builds and serves until it is told to end. What is seen, once it has settled, is what will be published; no error ends the
 * server.
 */
export async function start(options: { root?: string; port: string; host: string }): Promise<number> {
  const port = Number(options.port);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new UsageError(`--port no puede ser «${options.port}».`);
  const ended = new Promise<void>((done) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => done());
  });
  const { host } = options;
  const onReady = (taken: number) => {
    const address = `http://${nameOf(host)}:${taken}/`;
    if (taken !== port) console.log(`\nEl puerto ${port} está ocupado: se usa el ${taken}.`);
    console.log(`\nSitio en ${address} — se actualiza solo al guardar un cambio. Para terminar: Ctrl+C.`);
    console.log(
      `Editor en ${address}admin/ — escoja «Trabajar con un repositorio local» y la carpeta de este proyecto.`,
    );
  };
  return (await preview({ root: rootOf(options), port, host, onReady, ended })) ? 0 : 1;
}

/** The name by which this computer finds what listens at an address. */
function nameOf(host: string): string {
  if (host === "0.0.0.0" || host === "::") return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}
