declare module "@11ty/eleventy-dev-server" {
  interface Server {
    serve(port: number): void;
    /** The port that it got: the one asked for, or the next that was free. */
    getPort(): Promise<number>;
    reload(event: object): void;
  }
  const EleventyDevServer: { getServer(name: string, folder: string, options: object): Server };
  export default EleventyDevServer;
}
