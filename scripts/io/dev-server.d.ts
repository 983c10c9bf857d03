declare module "@11ty/eleventy-dev-server" {
  interface Server {
    serve(port: number): void;
    reload(event: object): void;
  }
  const EleventyDevServer: { getServer(name: string, folder: string, options: object): Server };
  export default EleventyDevServer;
}
