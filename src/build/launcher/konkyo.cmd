@echo off
rem Starts the program of the konkyo.jar beside this file with the archive of classes beside it.
rem JAVA_HOME: the Java to run. JAVA_OPTS, KONKYO_OPTS: options for Java.
setlocal
set "JAVA=java"
if not "%JAVA_HOME%"=="" set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -XX:SharedArchiveFile="%~dp0konkyo.jsa" -Xshare:auto -Xlog:disable -XX:-UsePerfData ^
  -XX:+IgnoreUnrecognizedVMOptions ^
  -XX:Tier4InvocationThreshold=200000 -XX:Tier4MinInvocationThreshold=24000 ^
  -XX:Tier4CompileThreshold=600000 -XX:Tier4BackEdgeThreshold=1600000 ^
  -XX:LoopOptsCount=5 -XX:LiveNodeCountInliningCutoff=8000 ^
  %JAVA_OPTS% %KONKYO_OPTS% -jar "%~dp0konkyo.jar" %*
exit /b %ERRORLEVEL%
