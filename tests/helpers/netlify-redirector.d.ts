declare module "netlify-redirector" {
  interface Rule {
    to: string;
    status: number;
    /** Also where there is a file. */
    force: boolean;
  }

  const redirector: {
    parsePlain(rules: string, options: object): Promise<{ match(request: object): Rule | null }>;
  };
  export default redirector;
}
