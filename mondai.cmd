@echo off
rem Runs mondai. Where there is no jar yet, it is built first.
rem MONDAI_JAVA_OPTS holds further options for Java, such as -Xmx2g.
setlocal
set "HOME_FOLDER=%~dp0"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo mondai: Java 17 or newer is needed; set JAVA_HOME or put java on the PATH 1>&2
  exit /b 2
)
set "JAR=%HOME_FOLDER%mondai.jar"
if not exist "%JAR%" set "JAR=%HOME_FOLDER%src\cli\target\mondai.jar"
if not exist "%JAR%" (
  echo mondai: building src\cli\target\mondai.jar 1>&2
  pushd "%HOME_FOLDER%"
  call mvnw.cmd -q -B -ntp -pl src/cli -am -DskipTests -Dspotless.check.skip -Dmaven.javadoc.skip package 1>&2
  if errorlevel 1 (
    popd
    echo mondai: the build failed 1>&2
    exit /b 2
  )
  popd
)
"%JAVA%" -Dfile.encoding=UTF-8 -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Djava.awt.headless=true %MONDAI_JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
