/**
 * The workflow that publishes through a build hook, for towns that pay for each time: at most once an hour, only when something that
 * citizens see has changed or a day has come, and at once what is urgent or withdrawn. It does nothing until a variable names the site.
 *
 * @param checks the workflow that checks the content, which says the commits of the actions
 */
export function publishWorkflow(checks: string): string {
  const [checkout, node] = ["checkout", "setup-node"].map((name) => actionIn(checks, name));
  return `# Publica el sitio solo cuando hace falta: lo que se envía en una hora se publica junto, un día en que algo empieza o vence también, y
# lo urgente y lo que se retira, de inmediato. Para encenderlo, en GitHub, Settings > Secrets and variables > Actions:
#   Variables: SITIO_PUBLICADO, la dirección del sitio (https://…)
#   Secrets: ENLACE_DE_CONSTRUCCION, la dirección que da Netlify en Build hooks, u otra que publique el sitio cuando la llaman
# Si el sitio no responde, no publica y lo dice con un error: para publicar de todas formas, Actions > Publicar > Run workflow.
# En Netlify, además: en netlify.toml, ignore = "exit 0" en [context.production]. Un enlace de construcción siempre construye.
name: Publicar

on:
  push:
    branches: [main]
  schedule:
    # A las 12:23 a. m. y cada hora de 6:23 a. m. a 6:23 p. m. de Colombia.
    - cron: "23 5 * * *"
    - cron: "23 11-23 * * *"
  workflow_dispatch:

permissions:
  contents: read

concurrency:
  group: publicar

jobs:
  publicar:
    if: vars.SITIO_PUBLICADO != ''
    runs-on: ubuntu-latest
    timeout-minutes: 15
    steps:
      - uses: ${checkout}
        with:
          fetch-depth: 0
          persist-credentials: false
      - uses: ${node}
        with:
          node-version-file: .nvmrc
          cache: npm
      - run: npm ci
      - name: Publicar si hace falta
        env:
          ENLACE: \${{ secrets.ENLACE_DE_CONSTRUCCION }}
          SITIO: \${{ vars.SITIO_PUBLICADO }}
          ANTES: \${{ github.event.before }}
        # La orden termina con 1 cuando hay que construir; con otro número, falló.
        run: |
          estado=0
          case "$GITHUB_EVENT_NAME" in
            workflow_dispatch) estado=1 ;;
            push) npm run --silent cambios-publicos -- --apremia --desde "$ANTES" --hasta "$GITHUB_SHA" || estado=$? ;;
            *) npm run --silent cambios-publicos -- --publicado "$SITIO" --hasta "$GITHUB_SHA" || estado=$? ;;
          esac
          if [ "$estado" -eq 1 ]; then curl --fail --silent --show-error -X POST -d '{}' "$ENLACE"; else exit "$estado"; fi
`;
}

/** What the workflow says after `uses:` of one of GitHub's own actions: its commit, with the version as a comment. */
function actionIn(workflow: string, name: string): string {
  const [, action] = new RegExp(`uses: (actions/${name}@[0-9a-f]{40} # v.*)`).exec(workflow) ?? [];
  if (!action) throw new Error(`The workflow does not name a commit of actions/${name}.`);
  return action;
}
