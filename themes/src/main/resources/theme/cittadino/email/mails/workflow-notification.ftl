<#if messageKey == "customMessage">
<#-- Only text: the administrator's words may carry values a citizen typed. -->
<#list customMessage?split("\n") as line>
<#if line?trim?has_content><@mail.say line?trim /></#if>
</#list>
<#else>
<@mail.say msg(messageKey, daysRemaining) />
<#-- The server's own default is an English word, and true or not. -->
<#if reason?has_content && reason != "inactivity"><@mail.say msg("accountNotificationReason", reason) /></#if>
</#if>
