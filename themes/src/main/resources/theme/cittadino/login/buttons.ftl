<#-- The macros that stock pages and steps of other JARs call, in our markup. -->
<#macro actionGroup horizontal=false>
  <div class="cit-actions"><#nested></div>
</#macro>

<#macro button label id="" name="" type="primary" fullWidth=true class=[] extra...>
  <button class="cit-button<#if type != "primary"> cit-button-secondary</#if>" type="submit"<#if id?has_content> id="${id}"</#if><#if name?has_content> name="${name}"</#if><#list extra as key, given> ${key}="${given}"</#list>>${msg(label)}</button>
</#macro>

<#macro buttonLink href label id="" class=["kcButtonSecondaryClass", "kcButtonBlockClass"]>
  <a class="<#list class as key>${properties[key]!} </#list>" href="${href}"<#if id?has_content> id="${id}"</#if>>${msg(label)}</a>
</#macro>

<#macro loginButton>
  <@actionGroup><@button id="kc-login" name="login" label="doLogIn"/></@actionGroup>
</#macro>
