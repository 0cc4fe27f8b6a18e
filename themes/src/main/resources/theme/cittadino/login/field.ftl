<#-- The macros that stock pages and steps of other JARs call, in our markup. -->
<#import "inputs.ftl" as inputs>

<#macro group name label error="" required=false>
  <@inputs.field name=name label=label error=error><#nested></@inputs.field>
</#macro>

<#macro errorIcon error=""></#macro>

<#macro input name label value="" required=false autocomplete="off" fieldName=name error=messagesPerField.get(fieldName) autofocus=false>
  <@inputs.text name=name label=label value=value error=error required=required autocomplete=autocomplete autofocus=autofocus
    inputmode=(autocomplete == "one-time-code")?then("numeric", "text")/>
</#macro>

<#macro password name label value="" required=false forgotPassword=false fieldName=name error=messagesPerField.get(fieldName) autocomplete="off" autofocus=false>
  <@inputs.password name=name label=label error=error required=required autocomplete=autocomplete autofocus=autofocus/>
  <#nested>
  <#if forgotPassword>
    <p class="cit-text"><a href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a></p>
  </#if>
</#macro>

<#macro clipboard name label ariaLabel=label value="" readonly=true>
  <@inputs.field name=name label=label?has_content?then(label, ariaLabel)>
    <input class="cit-input" id="${name}" name="${name}" type="text" value="${value}"<#if readonly> readonly</#if>>
  </@inputs.field>
</#macro>

<#macro checkbox name label value=false required=false>
  <@inputs.check name=name label=label checked=value/>
</#macro>
