// `.ci/readme extract` puts the examples of README.md beside this file, to see that they compile.
