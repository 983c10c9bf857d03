declare module "netlify-redirector" {
  interface Rule {
    to: string;
    status: number;
  }

  const redirector: {
    parsePlain(rules: string, options: object): Promise<{ match(request: object): Rule | null }>;
  };
  export default redirector;
}
