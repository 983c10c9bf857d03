/** A fault of the program or its surroundings that the person at the terminal can read: one line, in Spanish. */
export class ProjectError extends Error {
  override name = "ProjectError";
}

/** The command was called in a way it does not know. */
export class UsageError extends ProjectError {
  override name = "UsageError";
}

/** Content has errors: the site cannot be built. The issues have already been told one by one. */
export class ContentError extends ProjectError {
  override name = "ContentError";
}

/** Files could not be written, or a tool that writes them failed. */
export class BuildError extends ProjectError {
  override name = "BuildError";
}
